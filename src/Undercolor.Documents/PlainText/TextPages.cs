using Undercolor.Documents.Layout;
using Undercolor.Text;

namespace Undercolor.Documents.PlainText;

/// <summary>
/// Puts rows on pages: at form feeds; where there are none, at the filing stamps that name their page; where there are
/// none either, all on one.
/// </summary>
internal static class TextPages
{
    public static IReadOnlyList<LayoutPage> Of(IReadOnlyList<TextRow> rows)
    {
        var byStamp = rows.Count > 0 && rows[^1].Page == 1 ? StampedPages(rows) : null;
        return [.. rows.Select((row, i) => (Row: row, Page: byStamp?[i] ?? row.Page))
            .GroupBy(pair => pair.Page)
            .Select(page => Page(page.Key, [.. page.Select(pair => pair.Row)]))];
    }

    /// <summary>The page of each row by the stamps; null where fewer than two stamps name pages that rise.</summary>
    private static int[]? StampedPages(IReadOnlyList<TextRow> rows)
    {
        var stamps = rows.Select((row, i) => (Index: i, Page: FilingStamp.PageOf(row.Text))).Where(stamp => stamp.Page is not null).ToList();
        if (stamps.Count < 2 || stamps.Zip(stamps.Skip(1)).Any(pair => pair.First.Page >= pair.Second.Page)) return null;
        var atTop = stamps[0].Index <= rows.Count - 1 - stamps[^1].Index || stamps[0].Index <= 2;
        var pages = new int[rows.Count];
        var at = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            while (atTop ? at + 1 < stamps.Count && stamps[at + 1].Index <= i : at + 1 < stamps.Count && stamps[at].Index < i) at++;
            pages[i] = stamps[at].Page!.Value;
        }
        return pages;
    }

    private static LayoutPage Page(int number, IReadOnlyList<TextRow> rows)
    {
        var origin = rows[0].Index;
        return new(number, rows.Select(row => new LayoutLine(number, row.Index - origin + 1, row.Index - origin, row.Segments)).ToEquatableArray());
    }
}
