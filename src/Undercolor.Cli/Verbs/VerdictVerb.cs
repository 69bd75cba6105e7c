using System.CommandLine;
using Undercolor.Cli.Verbs.Verdict;

namespace Undercolor.Cli.Verbs;

/// <summary><c>verdict</c>: verdict forms and what juries answer.</summary>
internal static class VerdictVerb
{
    public static Command Create() => new("verdict", "Make a verdict form, check that no way through a form goes wrong, read the judgment out of a jury's answers.")
    {
        VerdictFormVerb.Create(), VerdictCheckVerb.Create(), VerdictReadVerb.Create(),
    };
}
