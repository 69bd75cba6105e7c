using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The neutral sheet that <c>screen</c> makes of each paper: what is alleged, by whom, at which paragraph, and
/// which element no paragraph addresses. It describes and never coaches.</summary>
public static class ScreeningSheet
{
    private const string Unnamed = "unnamed-right";

    public static SheetModel Of(Workbench.Result result) => new(
        $"Screening sheet: {HtmlWords.Document(result)}",
        Summary(result.Assessment),
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

    /// <summary>The whole sheet in one sentence; results that no defendant has are left out.</summary>
    private static string Summary(Assessment assessment)
    {
        var all = assessment.Defendants;
        if (all.IsEmpty) return "No defendant was found in this paper.";
        var counts = ReportView.ResultOrder.Select(r => (Words: HtmlWords.Of(r), Count: all.Count(d => d.Ruling == r))).Where(c => c.Count > 0);
        return $"{Shown.Count(all.Count, "defendant")}. {ScreeningWords.Tie}: {string.Join(", ", counts.Select(c => FormattableString.Invariant($"{c.Count} {c.Words}")))}.";
    }

    private static SheetDefendant Defendant(Workbench.Result result, DefendantAssessment d)
    {
        var conduct = HtmlConduct.Of(result.Tree, d);
        var rights = RightsOf(result.Case, d);
        return new(
            d.Name,
            HtmlWords.CapacityOf(d),
            HtmlWords.Of(d.Ruling),
            conduct.Select(c => new SheetLine(c.Sentence, [HtmlWords.Cite(c.At)])).ToEquatableArray(),
            ScreeningPlaces.Joined(conduct.Select(c => c.At)),
            rights.GroupBy(c => c.Claim).Select(cells => Right(cells.First(), NamesOf(result.Case, cells.Key))).ToEquatableArray(),
            rights.SelectMany(NotAddressed).Distinct().ToEquatableArray());
    }

    /// <summary>The rights that words name; where the facts tie the defendant to none of these, those that the facts bear on as well.</summary>
    private static EquatableArray<Cell> RightsOf(Case @case, DefendantAssessment d)
    {
        var named = d.Claims.Where(c => !NamesOf(@case, c.Claim).IsEmpty).ToEquatableArray();
        if (named.IsEmpty) return d.Claims;
        return named.Any(c => c.Result == CellResult.Adequate) ? named : named.Concat(d.Claims.Except(named).Where(c => c.Result == CellResult.Adequate)).ToEquatableArray();
    }

    private static EquatableArray<Claim> NamesOf(Case @case, string right) => @case.Claims.Where(c => c.Right == right && c.Stated).ToEquatableArray();

    private static SheetLine Right(Cell cell, EquatableArray<Claim> stated) => stated.IsEmpty
        ? new($"{Shown.Sentence(cell.ClaimLabel)}{(cell.Claim == Unnamed ? "" : " (the facts bear on it; no words name it)")}", [])
        : new(Shown.Sentence(cell.ClaimLabel), ScreeningPlaces.Of(stated.Select(c => c.At).OfType<Pinpoint>()));

    /// <summary>The unmet elements of the theory that comes nearest, where no theory is met.</summary>
    private static IEnumerable<SheetLine> NotAddressed(Cell cell) => cell.Result == CellResult.Adequate || cell.Theories.IsEmpty
        ? []
        : cell.Theories[0].Elements.Where(e => !HtmlWords.IsMet(e.Value)).Select(e => new SheetLine($"{Shown.Sentence(cell.ClaimLabel)}: {e.Label}{Labels(e)}", ScreeningPlaces.Of(e.Grounds)));

    /// <summary>A paragraph may use the word without a fact: then it is cited, and said to be a label.</summary>
    private static string Labels(ElementFinding element) => element.Grounds.IsEmpty ? "" : $"; {HtmlWords.Of(element.Value)}";
}
