using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The neutral sheet that <c>screen</c> makes of each paper: what is alleged, by whom, at which paragraph, and
/// which element no paragraph addresses. It describes and never coaches.</summary>
public static class ScreeningSheet
{
    public static SheetModel Of(Workbench.Result result) => new(
        $"Screening sheet: {HtmlWords.Document(result)}",
        HtmlReport.Summary(result.Assessment),
        ScreeningPaper.Of(result).ToEquatableArray(),
        result.Assessment.Defendants.Select(d => Defendant(result, d)).ToEquatableArray(),
        Heads(result.Assessment),
        ScreeningPaper.Source(result.Assessment).ToEquatableArray());

    /// <summary>The sheet as one page that needs no script, no network and no other file.</summary>
    public static string Html(SheetModel sheet) => ScreeningPage.Show(sheet);

    internal static EquatableArray<SheetHead> Heads(Assessment assessment) => assessment.ScreeningHeads
        .Select(h => new SheetHead(h.Head, NamesOf(assessment, h.Defendants), ScreeningPlaces.Of(h.Grounds))).ToEquatableArray();

    private static EquatableArray<string> NamesOf(Assessment assessment, EquatableArray<string> ids) =>
        assessment.Defendants.Where(d => ids.Contains(d.Id)).Select(d => d.Name).ToEquatableArray();

    private static SheetDefendant Defendant(Workbench.Result result, DefendantAssessment d) => new(
        d.Name,
        HtmlWords.CapacityOf(d),
        HtmlWords.Of(d.Ruling),
        HtmlConduct.Of(result.Tree, d).Select(c => new SheetLine(c.Sentence, [HtmlWords.Cite(c.At)])).ToEquatableArray(),
        Rights(result.Case, d),
        d.Claims.SelectMany(NotAddressed).Distinct().ToEquatableArray());

    private static EquatableArray<SheetLine> Rights(Case @case, DefendantAssessment d) => d.Claims.GroupBy(c => c.Claim)
        .Select(cells => Right(cells.First(), [.. @case.Claims.Where(c => c.Right == cells.Key && c.Stated)])).ToEquatableArray();

    private static SheetLine Right(Cell cell, EquatableArray<Claim> stated) => stated.IsEmpty
        ? new($"{cell.ClaimLabel} (the facts bear on it; no words name it)", [])
        : new(cell.ClaimLabel, ScreeningPlaces.Of(stated.Select(c => c.At).OfType<Pinpoint>()));

    /// <summary>The unmet elements of the theory that comes nearest, where no theory is met.</summary>
    private static IEnumerable<SheetLine> NotAddressed(Cell cell) => cell.Result == CellResult.Adequate || cell.Theories.IsEmpty
        ? []
        : cell.Theories[0].Elements.Where(e => !HtmlWords.IsMet(e.Value)).Select(e => new SheetLine($"{cell.ClaimLabel}: {e.Label}{Labels(e)}", ScreeningPlaces.Of(e.Grounds)));

    /// <summary>A paragraph may use the word without a fact: then it is cited, and said to be a label.</summary>
    private static string Labels(ElementFinding element) => element.Grounds.IsEmpty ? "" : $" ({HtmlWords.Of(element.Value)})";
}
