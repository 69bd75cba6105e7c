namespace Undercolor.Reports;

/// <summary>The State's period on stated assumptions, where the text tells the State and the day.</summary>
internal static class HtmlTimeLimit
{
    public static Html Show(HtmlScope scope) => scope.Assessment.TimeLimit is not { } limit ? Html.Empty : Html.Of($"""
        <section aria-labelledby="time-limit">
        <h2 id="time-limit">Time limit</h2>
        <p>{Html.Text(limit.Says)} <span class="grounds">{scope.Link(limit.At)}</span></p>
        {HtmlCitation.List(scope, limit.Authorities)}</section>

        """);
}
