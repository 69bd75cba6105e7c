using Undercolor.Documents.Layout;
using Undercolor.Text;

namespace Undercolor.Documents.Pdf;

/// <summary>From word boxes to printed rows: words that overlap in height stand on one row; wide gaps cut it into segments.</summary>
internal static class PdfRows
{
    /// <summary>Character widths that part two segments.</summary>
    private const double WideGap = 2.5;

    public static IReadOnlyList<LayoutPage> Of(IReadOnlyList<PdfPage> pages)
    {
        var unit = CharacterWidth(pages);
        return [.. pages.Select(page => Page(page, unit))];
    }

    private static double CharacterWidth(IReadOnlyList<PdfPage> pages)
    {
        var widths = pages.SelectMany(page => page.Words).Where(word => word.Text.Length >= 4)
            .Select(word => (word.Right - word.Left) / word.Text.Length).Where(width => width > 0).Order().ToArray();
        return widths.Length == 0 ? 6 : widths[widths.Length / 2];
    }

    private static LayoutPage Page(PdfPage page, double unit)
    {
        var margin = PdfMarginNumbers.Of(page);
        var rows = Superscripts.Lower(Cluster(margin.Words));
        return new(page.Number, rows.Select((row, i) => Row(page, row, margin.Nearest(Middle(row)) ?? i + 1, unit)).ToEquatableArray());
    }

    /// <summary>Words sorted by their middles; a word joins the row whose band it overlaps by half of the lower height.</summary>
    private static List<List<PdfWord>> Cluster(List<PdfWord> words)
    {
        var rows = new List<List<PdfWord>>();
        foreach (var word in words.OrderBy(word => word.Middle))
        {
            var row = rows.TakeLast(3).FirstOrDefault(row => row.Any(other => Overlap(other, word)));
            if (row is null) rows.Add([word]);
            else row.Add(word);
        }
        foreach (var row in rows) row.Sort((a, b) => a.Left.CompareTo(b.Left));
        return [.. rows.OrderBy(Middle)];
    }

    private static bool Overlap(PdfWord a, PdfWord b) =>
        Math.Min(a.Bottom, b.Bottom) - Math.Max(a.Top, b.Top) > Math.Min(a.Height, b.Height) / 2;

    private static LayoutLine Row(PdfPage page, List<PdfWord> words, int line, double unit)
    {
        var segments = new List<Segment>();
        var text = new System.Text.StringBuilder();
        var left = words[0].Left;
        for (var i = 0; i < words.Count; i++)
        {
            if (i > 0)
            {
                var gap = words[i].Left - words[i - 1].Right;
                if (gap > WideGap * unit) Close(segments, text, ref left, words[i - 1].Right, words[i].Left, unit);
                else if (gap > 0.12 * unit) text.Append(' ');
            }
            text.Append(words[i].Text);
        }
        Close(segments, text, ref left, words[^1].Right, 0, unit);
        return new(page.Number, line, Base(words), segments.ToEquatableArray()) { Height = Height(words) };
    }

    private static void Close(List<Segment> segments, System.Text.StringBuilder text, ref double left, double right, double next, double unit)
    {
        segments.Add(new(text.ToString(), left / unit, right / unit, []));
        text.Clear();
        left = next;
    }

    private static double Middle(List<PdfWord> row) => row.Average(word => word.Middle);
    private static double Height(List<PdfWord> row) => row.Select(word => word.Height).Order().ElementAt(row.Count / 2);
    private static double Base(List<PdfWord> row) => row.Select(word => word.Bottom).Order().ElementAt(row.Count / 2);
}
