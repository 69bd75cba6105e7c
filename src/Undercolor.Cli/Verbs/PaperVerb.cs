using System.CommandLine;
using Undercolor.Cli.Verbs.Paper;

namespace Undercolor.Cli.Verbs;

/// <summary><c>paper</c>: papers after filing.</summary>
internal static class PaperVerb
{
    public static Command Create() => new("paper", "Papers after filing: discovery, the motion that a pleading invites, the frame of a response, dates, unnamed defendants.")
    {
        PaperDatesVerb.Create(), PaperDiscoveryVerb.Create(), PaperDoeVerb.Create(), PaperMotionVerb.Create(), PaperResponseVerb.Create(),
    };
}
