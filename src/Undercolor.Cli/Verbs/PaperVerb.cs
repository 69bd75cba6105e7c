using System.CommandLine;
using Undercolor.Cli.Verbs.Paper;

namespace Undercolor.Cli.Verbs;

/// <summary><c>paper</c>: papers after filing.</summary>
internal static class PaperVerb
{
    public static Command Create() => new("paper", "Papers after filing: the other side's motion, dates, unnamed defendants.")
    {
        PaperMotionVerb.Create(),
        PaperResponseVerb.Create(),
        PaperDatesVerb.Create(),
        PaperDoeVerb.Create(),
    };
}
