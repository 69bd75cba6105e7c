using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Takes off the pages what belongs to the paper and not to the pleading: filing stamps, running heads and feet,
/// page numbers, ruled lines. Only the outer rows of a page are ever taken for heads and feet, and only when the same
/// words (digits aside) stand there on several pages.
/// </summary>
internal static class Furniture
{
    private const int Reach = 3;
    private const int Rounds = 4;

    public static (IReadOnlyList<LayoutPage> Pages, int Removed) Remove(IReadOnlyList<LayoutPage> pages)
    {
        var before = pages.Sum(page => page.Lines.Count);
        IReadOnlyList<LayoutPage> kept = [.. pages.Select(WithoutStamps)];
        for (var round = 0; round < Rounds; round++)
        {
            var next = WithoutPageNumbers(WithoutRunningHeads(kept));
            var shrunk = next.Sum(page => page.Lines.Count) < kept.Sum(page => page.Lines.Count);
            kept = next;
            if (!shrunk) break;
        }
        return (kept, before - kept.Sum(page => page.Lines.Count));
    }

    private static LayoutPage WithoutStamps(LayoutPage page) => page with
    {
        Lines = page.Lines.Where(line => !FilingStamp.Matches(line.Text) && !IsRule(line.Text)).ToEquatableArray(),
    };

    /// <summary>A row of nothing but underscores, dashes, equal signs, dots or asterisks.</summary>
    public static bool IsRule(string text) =>
        text.Length >= 3 && !text.AsSpan().ContainsAnyExcept("_-=–—*.·• )/|");

    private static List<LayoutPage> WithoutRunningHeads(IReadOnlyList<LayoutPage> pages)
    {
        var heads = RunningHeads.Repeated(pages, Top);
        var feet = RunningHeads.Repeated(pages, Bottom);
        return [.. pages.Select(page => Without(page,
            Top(page).Where(line => heads.Contains(RunningHeads.Key(line.Text)))
                .Concat(Bottom(page).Where(line => feet.Contains(RunningHeads.Key(line.Text))))))];
    }

    private static List<LayoutPage> WithoutPageNumbers(IReadOnlyList<LayoutPage> pages)
    {
        var offsets = new[] { PageNumbers.Offset(pages, First), PageNumbers.Offset(pages, Last) };
        return [.. pages.Select(page => Without(page, new[] { First(page), Last(page) }
            .Zip(offsets)
            .Where(pair => pair.First is not null && pair.Second is { } offset && PageNumbers.Value(pair.First.Text) == page.Number + offset)
            .Select(pair => pair.First!)))];
    }

    private static LayoutPage Without(LayoutPage page, IEnumerable<LayoutLine> rows)
    {
        var gone = rows.ToHashSet(ReferenceEqualityComparer.Instance);
        return gone.Count == 0 ? page : page with { Lines = page.Lines.Where(line => !gone.Contains(line)).ToEquatableArray() };
    }

    private static IEnumerable<LayoutLine> Top(LayoutPage page) => page.Lines.Take(Reach);
    private static IEnumerable<LayoutLine> Bottom(LayoutPage page) => page.Lines.TakeLast(Math.Min(Reach, page.Lines.Count));
    private static LayoutLine? First(LayoutPage page) => page.Lines.IsEmpty ? null : page.Lines[0];
    private static LayoutLine? Last(LayoutPage page) => page.Lines.IsEmpty ? null : page.Lines[page.Lines.Count - 1];
}
