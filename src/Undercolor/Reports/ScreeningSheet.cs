using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The neutral sheet that <c>screen</c> makes of each paper: what is alleged, by whom, at which paragraph, and
/// which element no paragraph addresses. It describes and never coaches.</summary>
public static class ScreeningSheet
{
    /// <param name="courts">The table of courts, for the court's name; without it, its id alone is shown.</param>
    public static SheetModel Of(CheckResult result, CourtTable? courts = null) => new(
        $"Screening sheet: {HtmlWords.Document(result)}",
        Summary(result.Assessment),
        ScreeningPaper.Of(result, courts).ToEquatableArray(),
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

    private static SheetDefendant Defendant(CheckResult result, DefendantAssessment d)
    {
        var conduct = HtmlConduct.Of(result.Tree, d);
        var rights = ScreeningRights.Of(result.Case, d);
        return new(
            d.Name,
            HtmlWords.CapacityOf(d),
            HtmlWords.Of(d.Ruling),
            conduct.Select(c => new SheetLine(c.Sentence, ScreeningPlaces.Of([c.At]))).ToEquatableArray(),
            ScreeningPlaces.Of(conduct.Select(c => c.At)),
            rights.Lines.ToEquatableArray(),
            rights.NotAddressed.ToEquatableArray());
    }
}
