using System.Text.RegularExpressions;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Finds the two columns of a caption: the parties on the left, the case number and the title on the right. The region
/// is grown from the row that holds "v." to both sides, as long as no row crosses the gutter.
/// </summary>
/// <param name="First">Index of the first row of the region.</param>
/// <param name="End">Index after its last row.</param>
/// <param name="Gutter">Where the columns part, in character widths.</param>
internal sealed partial record CaptionColumns(int First, int End, double Gutter)
{
    private const int Search = 120;
    private const int Span = 45;
    private const double NarrowestGutter = 2;

    public static CaptionColumns? Find(IReadOnlyList<LayoutLine> rows)
    {
        for (var i = 0; i < Math.Min(rows.Count, Search); i++)
            if (rows[i].Segments.Any(segment => Versus().IsMatch(segment.Text)) && Grow(rows, i) is { } region) return region;
        return null;
    }

    public bool IsLeft(Segment segment) => segment.Left < Gutter - 0.5;

    private static CaptionColumns? Grow(IReadOnlyList<LayoutLine> rows, int versus)
    {
        var near = Enumerable.Range(Math.Max(0, versus - Span), Math.Min(rows.Count, versus + Span) - Math.Max(0, versus - Span));
        var gaps = near.Where(i => rows[i].Page == rows[versus].Page).SelectMany(i => Gaps(rows[i])).ToList();
        if (gaps.Count == 0) return null;
        return gaps.SelectMany(gap => new[] { gap.From, gap.To }).Distinct().Order()
            .Select(gutter => Region(rows, versus, gutter)).OfType<CaptionColumns>()
            .MaxBy(region => region.End - region.First);
    }

    private static CaptionColumns? Region(IReadOnlyList<LayoutLine> rows, int versus, double gutter)
    {
        if (!Fits(rows[versus], gutter)) return null;
        int first = versus, end = versus + 1;
        while (first > 0 && rows[first - 1].Page == rows[versus].Page && Fits(rows[first - 1], gutter)) first--;
        while (end < rows.Count && rows[end].Page == rows[versus].Page && Fits(rows[end], gutter)) end++;
        while (first < versus && !HasBoth(rows[first], gutter)) first++;
        while (end > versus + 1 && (!ClosesCaption(rows[end - 1], gutter) || IsCentered(rows, end - 1))) end--;
        var region = Enumerable.Range(first, end - first).ToList();
        var both = region.Count(i => rows[i].Left < gutter) >= 2 && region.Any(i => rows[i].Right > gutter);
        return both ? new(first, end, gutter) : null;
    }

    /// <summary>The last row of a caption has a right column or names a side ("Defendants.").</summary>
    private static bool ClosesCaption(LayoutLine row, double gutter) =>
        row.Right > gutter + 0.5 || Side().IsMatch(row.Text);

    /// <summary>One segment in the middle of the page: a heading that happens to stand beside the gutter.</summary>
    private static bool IsCentered(IReadOnlyList<LayoutLine> rows, int at)
    {
        if (rows[at].Segments.Count > 1) return false;
        var page = rows.Where(row => row.Page == rows[at].Page).ToList();
        var middle = (page.Min(row => row.Left) + page.Max(row => row.Right)) / 2;
        return rows[at].Left > page.Min(row => row.Left) + 6 && Math.Abs((rows[at].Left + rows[at].Right) / 2 - middle) < 4;
    }

    private static bool Fits(LayoutLine row, double gutter) =>
        row.Segments.All(segment => segment.Right <= gutter + 0.5 || segment.Left >= gutter - 0.5);

    private static bool HasBoth(LayoutLine row, double gutter) => row.Left < gutter && row.Right > gutter;

    private static IEnumerable<(double From, double To)> Gaps(LayoutLine row)
    {
        for (var i = 1; i < row.Segments.Count; i++)
            if (row.Segments[i].Left - row.Segments[i - 1].Right >= NarrowestGutter && row.Segments[i - 1].Right > 8)
                yield return (row.Segments[i - 1].Right, row.Segments[i].Left);
    }

    [GeneratedRegex(@"^[-–—\s]*(v|vs|versus|against)\b[.\s]*[-–—]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Versus();

    [GeneratedRegex(@"\b(plaintiff|defendant|petitioner|respondent)(s|\(s\))?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Side();
}
