using Undercolor.Doctrine;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Aligning;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary><c>diff --format html</c>: one page that needs no script, no network and no other file.</summary>
public static class DiffHtml
{
    /// <inheritdoc cref="DiffText.Show"/>
    public static string Show(ComplaintComparison compared, Func<string, Authority?> authorities)
    {
        var view = DiffView.Of(compared, authorities);
        return HtmlPage.Show(view.Title, Html.Of($"""
            <header>
            {Html.Each(view.Setting, line => Html.Of($"<p class=\"file\">{Html.Text(line)}</p>\n"))}<h1>{Html.Text(view.Title)}</h1>
            <p class="disclaimer">{HtmlPage.Disclaimer(ReportMode.Plaintiff)}</p>
            <ul>
            {Html.Each(view.Summary, Item)}</ul>
            </header>
            {Html.Each(view.Parts, Part)}{Html.If(!view.Authorities.IsEmpty, () => Authorities(view.Authorities))}
            """));
    }

    private static Html Part(DiffPart part) => Html.Of($"""
        <section aria-labelledby="{part.Id}">
        <h2 id="{part.Id}">{Html.Text(part.Title)}</h2>
        {Html.If(!part.Rows.IsEmpty, () => Table(part))}{Html.If(!part.Items.IsEmpty, () => Html.Of($"<ul>\n{Html.Each(part.Items, Item)}</ul>\n"))}</section>

        """);

    private static Html Table(DiffPart part) => Html.Of($"""
        <table role="table">
        <caption>{Html.Text(part.Title)}</caption>
        <thead role="rowgroup"><tr role="row">{Html.Each(part.Heads, h => Html.Of($"<th scope=\"col\" role=\"columnheader\">{Html.Text(h)}</th>"))}</tr></thead>
        <tbody role="rowgroup">
        {Html.Each(part.Rows, row => Row(part, row))}</tbody>
        </table>

        """);

    private static Html Row(DiffPart part, EquatableArray<string> row) => Html.Of($"""
        <tr role="row"><th scope="row" role="rowheader">{Html.Text(row[0])}</th>{Html.Each(row.Select((cell, i) => (cell, i)).Skip(1), c => Html.Of($"<td role=\"cell\" data-label=\"{part.Heads[c.i]}\"><div>{Html.Text(c.cell)}</div></td>"))}</tr>

        """);

    private static Html Item(DiffItem item) => Html.Of($"""
        <li>{Html.Text(item.Says)}{Html.If(!item.Words.IsEmpty, () => Html.Of($"<p>{Html.Join(" ", item.Words.Select(Run))}</p>"))}{Html.If(!item.Details.IsEmpty, () => Html.Of($"<ul>{Html.Each(item.Details, d => Html.Of($"<li>{Html.Text(d)}</li>"))}</ul>"))}</li>

        """);

    private static Html Run(WordRun run) => run.Fate switch
    {
        WordFate.Gone => Html.Of($"<del>{Html.Text(run.Words)}</del>"),
        WordFate.New => Html.Of($"<ins>{Html.Text(run.Words)}</ins>"),
        WordFate.Kept => Html.Text(run.Words),
    };

    private static Html Authorities(EquatableArray<CitedAuthority> authorities) => Html.Of($"""
        <section aria-labelledby="authorities">
        <h2 id="authorities">Authorities</h2>
        <ul class="authorities">{Html.Each(authorities, a => Html.Of($"<li><cite>{Html.Text(a.Text)}</cite> <small>{Html.Text(a.Check)}</small></li>\n"))}</ul>
        </section>

        """);
}
