using System.CommandLine;
using Undercolor.Cli.Verbs.Paper;

namespace Undercolor.Cli.Verbs;

/// <summary><c>paper</c>: papers that follow the complaint.</summary>
internal static class PaperVerb
{
    public static Command Create() => new("paper", "Papers that follow the complaint. Nothing is invented: what the file does not tell stays a visible gap.")
    {
        PaperDiscoveryVerb.Create(),
    };
}
