using System.CommandLine;
using Undercolor.Cli.Verbs.Pack;

namespace Undercolor.Cli.Verbs;

/// <summary><c>pack</c>: whether the packs are sound, what they cover, and how they agree with what courts decided.</summary>
internal static class PackVerb
{
    public static Command Create() => new("pack", "Check the packs, count what they cover, and hold them against decided cases.") { PackCheckVerb.Create(), PackCoverageVerb.Create(), PackReplayVerb.Create() };
}
