using System.CommandLine;
using Undercolor.Cli.Verbs.Drafting;

namespace Undercolor.Cli.Verbs;

/// <summary><c>draft</c>: makes papers of a case file.</summary>
internal static class DraftVerb
{
    public static Command Create() => new("draft", "Draft papers of a case file. Nothing is invented: what the file does not tell stays a visible gap.")
    {
        DraftComplaintVerb.Create(), DraftFormVerb.Create(), DraftChartVerb.Create(), DraftFindOutVerb.Create(), DraftLettersVerb.Create(),
    };
}
