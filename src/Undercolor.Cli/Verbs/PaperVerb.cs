using System.CommandLine;
using Undercolor.Cli.Verbs.Paper;

namespace Undercolor.Cli.Verbs;

/// <summary><c>paper</c>: the papers after filing.</summary>
internal static class PaperVerb
{
    public static Command Create() => new("paper", "The papers after filing.")
    {
        PaperDatesVerb.Create(), PaperDoeVerb.Create(),
    };
}
