using Undercolor.Documents.Layout;
using Undercolor.Text;

namespace Undercolor.Documents.PlainText;

/// <summary>
/// Pleading paper in a text export: rows that begin with 1, 2, 3 … 25 or more at the left margin. The numbers are taken
/// off and become the rows' line numbers; where the file has no pages, each new run of numbers begins one.
/// </summary>
internal static class MarginNumbers
{
    private const int ShortestRun = 20;
    private const int LongestRun = 40;
    private const double Margin = 8;

    public static IReadOnlyList<LayoutPage> Strip(IReadOnlyList<LayoutPage> pages)
    {
        var rows = pages.SelectMany(page => page.Lines).ToList();
        var numbers = Numbers(rows);
        if (numbers.All(number => number == 0)) return pages;
        var paged = pages.Count > 1;
        return [.. Numbered(rows, numbers, paged).GroupBy(row => row.Page).Select(page => new LayoutPage(page.Key, page.ToEquatableArray()))];
    }

    /// <summary>The margin number that opens each row; 0 for none.</summary>
    private static int[] Numbers(List<LayoutLine> rows)
    {
        var numbers = new int[rows.Count];
        for (var i = 0; i < rows.Count; i++)
        {
            if (numbers[i] != 0 || Opening(rows[i]) != 1) continue;
            var run = new List<int> { i };
            for (var j = i + 1; j < rows.Count && run.Count < LongestRun; j++)
            {
                if (Opening(rows[j]) == run.Count + 1 && SameColumn(rows[i], rows[j])) run.Add(j);
                else if (Opening(rows[j]) == 1 && run.Count >= ShortestRun) break;
            }
            if (run.Count < ShortestRun) continue;
            for (var n = 0; n < run.Count; n++) numbers[run[n]] = n + 1;
            i = run[^1];
        }
        return numbers;
    }

    private static bool SameColumn(LayoutLine one, LayoutLine other) => Math.Abs(one.Left - other.Left) <= 3;

    private static int Opening(LayoutLine row)
    {
        var first = row.Segments[0];
        if (first.Left > Margin) return 0;
        var space = first.Text.IndexOf(' ');
        var token = space < 0 ? first.Text : first.Text[..space];
        return token.Length <= 2 && token.All(char.IsAsciiDigit) ? int.Parse(token) : 0;
    }

    private static IEnumerable<LayoutLine> Numbered(List<LayoutLine> rows, int[] numbers, bool paged)
    {
        int page = 1, line = 1;
        for (var i = 0; i < rows.Count; i++)
        {
            if (!paged && numbers[i] == 1 && i > 0 && numbers[..i].Contains(1)) page++;
            line = numbers[i] != 0 ? numbers[i] : line;
            var row = numbers[i] == 0 ? rows[i] : WithoutNumber(rows[i]);
            if (row is not null) yield return new LayoutLine(paged ? rows[i].Page : page, line, rows[i].Top, row.Segments);
        }
    }

    private static LayoutLine? WithoutNumber(LayoutLine row)
    {
        var first = row.Segments[0];
        var space = first.Text.IndexOf(' ');
        Segment[] kept = space < 0 ? [.. row.Segments.Skip(1)] : [first.Slice(space + 1, first.Text.Length), .. row.Segments.Skip(1)];
        return kept.Length == 0 ? null : new LayoutLine(row.Page, row.Line, row.Top, [.. kept]);
    }
}
