using Undercolor.Analysis;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary><c>check --format html</c>: one page that needs no script, no network and no other file.</summary>
public static class HtmlReport
{
    /// <param name="authority">The table of authorities by key; null where the key is not in it.</param>
    /// <param name="tool">Name and version of the host, printed at the foot.</param>
    public static string One(CheckResult result, Func<string, Authority?> authority, ReportMode mode, string tool)
    {
        var scope = new HtmlScope(result, authority, mode);
        var name = HtmlWords.Document(result);
        return HtmlPage.Show($"What ties each defendant: {name}", Html.Of($"""
            <header>
            <p class="file">{Html.Text(name)}</p>
            <h1>What ties each defendant to the violation</h1>
            <p class="summary">{Summary(result.Assessment)}</p>
            <p class="disclaimer">{HtmlPage.Disclaimer(mode)}</p>
            </header>
            {HtmlGrid.Show(scope)}<section aria-labelledby="defendants">
            <h2 id="defendants">Defendant by defendant</h2>
            {Html.Each(HtmlDefendant.FailingFirst(result.Assessment), d => HtmlDefendant.Show(scope, d))}</section>
            {Html.If(scope.IsScreening, () => ScreeningPage.Heads(ScreeningSheet.Heads(result.Assessment)))}{HtmlFindings.Show(scope)}{HtmlTimeLimit.Show(scope)}{HtmlCorrections.Liberal(scope)}{HtmlCorrections.Show(scope)}{HtmlComplaint.Show(scope)}{HtmlSource.Show(result.Assessment, tool)}
            """));
    }

    /// <summary>The whole report in one sentence.</summary>
    internal static string Summary(Assessment assessment)
    {
        var all = assessment.Defendants;
        if (all.IsEmpty) return "No defendant was found in this paper.";
        int Count(CellResult result) => all.Count(d => d.Ruling == result);
        return FormattableString.Invariant($"{all.Count} {(all.Count == 1 ? "defendant" : "defendants")}: ")
            + string.Join(", ", Enum.GetValues<CellResult>().Select(r => FormattableString.Invariant($"{Count(r)} {HtmlWords.Of(r)}"))) + ".";
    }
}
