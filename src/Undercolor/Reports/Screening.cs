using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Takes out of an assessment whatever coaches a party. Courts describe; they do not advise.</summary>
public static class Screening
{
    /// <summary>The assessment as this mode may show it. A renderer cannot leak what it was never given.</summary>
    public static Assessment Shown(Assessment assessment, ReportMode mode) => mode switch
    {
        ReportMode.Plaintiff => assessment with { ScreeningHeads = [] },
        ReportMode.Screening => assessment with
        {
            Defendants = assessment.Defendants.Select(Neutral).ToEquatableArray(),
            Diagnostics = assessment.Diagnostics.Select(Neutral).ToEquatableArray(),
            TimeLimit = null,
            Corrections = assessment.Corrections.Select(c => c with { Suppressed = c.Suppressed.Select(Neutral).ToEquatableArray() }).ToEquatableArray(),
        },
    };

    private static Diagnostic Neutral(Diagnostic finding) => finding with { Help = "" };

    private static DefendantAssessment Neutral(DefendantAssessment defendant) =>
        defendant with { Claims = defendant.Claims.Select(Neutral).ToEquatableArray() };

    private static Cell Neutral(Cell cell) =>
        cell with { NearMisses = [], Theories = cell.Theories.Select(Neutral).ToEquatableArray() };

    private static TheoryFinding Neutral(TheoryFinding theory) =>
        theory with { Elements = theory.Elements.Select(Neutral).ToEquatableArray() };

    private static ElementFinding Neutral(ElementFinding element) =>
        element with { Gaps = element.Gaps.Select(g => g with { Where = "", Example = "" }).ToEquatableArray() };
}
