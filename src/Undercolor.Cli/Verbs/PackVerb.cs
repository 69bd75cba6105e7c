using System.CommandLine;
using Undercolor.Cli.Verbs.Pack;

namespace Undercolor.Cli.Verbs;

/// <summary><c>pack</c>: holds the packs against what courts decided.</summary>
internal static class PackVerb
{
    public static Command Create() => new("pack", "Hold the packs against decided cases.") { PackReplayVerb.Create() };
}
