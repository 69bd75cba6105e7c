namespace Undercolor.Reports;

/// <summary>The full text, with every pinpoint's words marked and a link back from each paragraph to what uses it.</summary>
internal static class HtmlComplaint
{
    public static Html Show(HtmlScope scope) => Html.Of($"""
        <section class="complaint" aria-labelledby="text">
        <h2 id="text">The paper itself</h2>
        <p class="quiet">Marked words are those that the report speaks of. Below a paragraph stands who and what it bears on.</p>
        {Html.Each(scope.Passages, p => Passage(scope, p))}</section>

        """);

    private static Html Passage(HtmlScope scope, HtmlPassage passage)
    {
        var words = scope.Marks.Show(passage.Span, scope.Result.Tree.Text);
        return passage.Kind switch
        {
            PassageKind.Heading => Html.Of($"<h3 id=\"{passage.Anchor}\">{words}</h3>\n"),
            PassageKind.Paragraph => Html.Of($"<div class=\"paragraph\" id=\"{passage.Anchor}\"><p class=\"number\">{passage.Cite}</p><div><p>{words}</p>{Back(scope, passage)}</div></div>\n"),
            PassageKind.Other => Html.Of($"<div class=\"other\" id=\"{passage.Anchor}\"><p>{words}</p>{Back(scope, passage)}</div>\n"),
        };
    }

    private static Html Back(HtmlScope scope, HtmlPassage passage)
    {
        var here = scope.Uses.Where(u => u.At.Span.Overlaps(passage.Span)).DistinctBy(u => u.Target).ToList();
        return Html.If(here.Count > 0, () => Html.Of(
            $"<p class=\"back\">Bears on: {Html.Join(" · ", here.Select(u => Html.Of($"<a href=\"#{u.Target}\">{Html.Text(u.Label)}</a>")))}</p>"));
    }
}
