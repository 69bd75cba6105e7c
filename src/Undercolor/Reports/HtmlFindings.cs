using Undercolor.Diagnostics;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>The findings: id, severity in words, message, the words of the paper, help.</summary>
internal static class HtmlFindings
{
    public static Html Show(HtmlScope scope) => Html.If(!scope.Assessment.Diagnostics.IsEmpty, () => Html.Of($"""
        <section aria-labelledby="findings">
        <h2 id="findings">Findings</h2>
        <ul class="findings">
        {Html.Each(scope.Assessment.Diagnostics.Select((d, i) => (d, i)), x => One(scope, x.d, x.i))}</ul>
        </section>

        """));

    private static Html One(HtmlScope scope, Diagnostic d, int index) => Html.Of($"""
        <li id="{HtmlUses.FindingId(index)}"><p><span class="severity {Words<Severity>.Of(d.Severity)}">{HtmlWords.Of(d.Severity)}</span> <code>{d.Id}</code> {Html.Text(d.Message)}</p>
        {Quote(scope, d)}{Concerns(scope, d)}{Html.If(!scope.IsScreening && d.Help.Length > 0, () => Html.Of($"<p class=\"help\">{Html.Text(d.Help)}</p>\n"))}{HtmlCitation.List(scope, d.Authorities)}</li>

        """);

    private static Html Concerns(HtmlScope scope, Diagnostic d)
    {
        var whom = scope.Assessment.Defendants.Where(x => d.Defendants.Contains(x.Id)).ToList();
        return Html.If(whom.Count > 0, () => Html.Of(
            $"<p class=\"quiet\">Concerns {Html.Join(", ", whom.Select(x => Html.Of($"<a href=\"#{x.Id}\">{Html.Text(x.Name)}</a>")))}</p>\n"));
    }

    private static Html Quote(HtmlScope scope, Diagnostic d) => d.At is { } at
        ? Html.Of($"<blockquote>{Html.Text(at.Quote)} <span class=\"grounds\">{scope.Links(d.Related.Prepend(at))}</span></blockquote>\n")
        : Html.Empty;
}
