using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>What is missing from one element. A court's sheet names the element and stops there.</summary>
internal static class HtmlGap
{
    public static Html Show(HtmlScope scope, ElementFinding element, Gap gap) => scope.IsScreening
        ? Html.Of($"<p class=\"gap\">{(element.Grounds.IsEmpty ? "No paragraph addresses this element." : "No paragraph addresses this element with facts.")}</p>")
        : Html.Of($"<div class=\"gap\"><p>{Html.Text(HtmlWords.Sentence(gap.What))}.{Where(gap)}</p>{Example(gap)}{HtmlCitation.List(scope, gap.Authorities)}</div>");

    private static Html Where(Gap gap) => Html.If(gap.Where.Length > 0, () => Html.Of($" <span class=\"quiet\">Place: {Html.Text(gap.Where)}.</span>"));

    private static Html Example(Gap gap) => Html.If(gap.Example.Length > 0, () => Html.Of(
        $"<p class=\"example\"><span class=\"quiet\">The kind of fact, from another story:</span> {Html.Text(gap.Example)}</p>"));
}
