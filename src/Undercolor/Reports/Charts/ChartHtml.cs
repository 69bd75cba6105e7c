using Undercolor.Papers.Charts;

namespace Undercolor.Reports.Charts;

/// <summary>A chart as a page: a table with a caption and scopes, then the notes.</summary>
public static class ChartHtml
{
    public static string Show(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return HtmlPage.Show(chart.Title, Html.Of($"""
            <h1>{Html.Text(chart.Title)}</h1>
            <table class="grid" role="table">
            <caption>{Html.Text(chart.About)}</caption>
            <thead role="rowgroup"><tr role="row">{Html.Each(chart.Heads, h => Html.Of($"<th scope=\"col\" role=\"columnheader\">{Html.Text(h)}</th>"))}</tr></thead>
            <tbody role="rowgroup">
            {Html.Each(chart.Rows, row => Row(chart, row))}</tbody>
            </table>
            {Html.If(chart.Notes.Any(), () => Notes(chart))}
            """));
    }

    private static Html Row(Chart chart, ChartRow row) => Html.Of($"""
        <tr role="row"><th scope="row" role="rowheader">{Html.Text(row.Defendant)}</th>{Html.Each(row.Cells.Select((cell, i) => (cell, i)).Skip(1), c => Html.Of($"<td role=\"cell\" data-label=\"{chart.Heads[c.i]}\"><div>{Html.Text(c.cell)}</div></td>"))}</tr>

        """);

    private static Html Notes(Chart chart) => Html.Of($"""
        <section aria-labelledby="notes-title">
        <h2 id="notes-title">{Html.Text(chart.NotesHead)}</h2>
        <ul>
        {Html.Each(chart.Notes, n => Html.Of($"<li><strong>{Html.Text(string.Join(", ", n.Who))}</strong>: {Html.Text(n.Note.Says)}{Html.If(!n.Note.Authorities.IsEmpty, () => Html.Of($" ({Html.Text(string.Join("; ", n.Note.Authorities))})"))}</li>\n"))}</ul>
        </section>
        """);
}
