using System.CommandLine;
using Undercolor.Cli.Verbs.Case;

namespace Undercolor.Cli.Verbs;

/// <summary><c>case</c>: begins, checks and shows case files.</summary>
internal static class CaseVerb
{
    public static Command Create() => new("case", "Work on a case file: begin one, check it, make one from a complaint, show it in the order of time, stage by stage or phase by phase.")
    {
        CaseNewVerb.Create(), CaseCheckVerb.Create(), CaseFromComplaintVerb.Create(), CaseSpineVerb.Create(), CaseStagesVerb.Create(), CasePhasesVerb.Create(), CaseTimesVerb.Create(),
    };
}
