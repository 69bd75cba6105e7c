using Undercolor.Papers.Charts;

namespace Undercolor.Reports.Charts;

/// <summary>A chart as a figure in black and white. Its description says all of it in words.</summary>
public static class ChartSvg
{
    /// <summary>Pixels; letters to a line of a column follow from its width.</summary>
    private const int LineHigh = 16, Padding = 8, Top = 52, Letter = 7;

    private static readonly int[] s_widths = [170, 330, 190, 220, 190];

    public static string Show(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var rows = chart.Rows.Select(r => r.Cells.Select(Wrapped).ToList()).Prepend(chart.Heads.Select(Wrapped).ToList()).ToList();
        var highs = rows.Select(r => r.Max(c => c.Count) * LineHigh + 2 * Padding).ToList();
        var (wide, high) = (s_widths.Sum() + 2, Top + highs.Sum() + 2);
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="chart-title chart-text" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}" font-family="sans-serif" font-size="12" fill="#000">
            <title id="chart-title">{chart.Title}</title>
            <desc id="chart-text">{string.Join(' ', Text(chart))}</desc>
            <rect width="{wide}" height="{high}" fill="#fff"/>
            <text x="1" y="30" font-size="16" font-weight="bold">{VisibleText.Of(chart.Title)}</text>
            {Html.Each(rows.Select((cells, i) => (cells, i)), row => Row(row.cells, Top + highs.Take(row.i).Sum(), highs[row.i], isHead: row.i == 0))}</svg>

            """);
    }

    /// <summary>The chart in words, a sentence for each cell of a row.</summary>
    private static IEnumerable<string> Text(Chart chart)
    {
        yield return FormattableString.Invariant($"A chart of {chart.Rows.Count} rows and {chart.Heads.Count} columns.");
        foreach (var row in chart.Rows)
            yield return string.Join(' ', row.Cells.Select((cell, i) => $"{chart.Heads[i]}: {VisibleText.Of(cell).TrimEnd('.')}."));
    }

    private static List<string> Wrapped(string words, int column) => [.. TextLines.Wrap(VisibleText.Of(words), (s_widths[column] - 2 * Padding) / Letter)];

    private static Html Row(List<List<string>> cells, int y, int high, bool isHead) => Html.Of($"""
        <g{(isHead ? Html.Literal(" font-weight=\"bold\"") : Html.Empty)}>{Html.Each(cells.Select((lines, i) => (lines, i)), cell => Cell(cell.lines, 1 + s_widths.Take(cell.i).Sum(), y, s_widths[cell.i], high))}</g>

        """);

    private static Html Cell(List<string> lines, int x, int y, int wide, int high) => Html.Of(
        $"<rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" fill=\"none\" stroke=\"#000\"/>{Html.Each(lines.Select((words, i) => (words, i)), line => Html.Of($"<text x=\"{x + Padding}\" y=\"{y + Padding + 12 + line.i * LineHigh}\">{line.words}</text>"))}");
}
