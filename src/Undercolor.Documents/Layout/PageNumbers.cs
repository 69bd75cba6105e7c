using System.Text.RegularExpressions;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Page numbers that stand alone in the first or last row. A lone number is a page number only when it keeps step with
/// the pages on at least half of them: lone paragraph numbers do not.
/// </summary>
internal static partial class PageNumbers
{
    public static int? Value(string row) =>
        Lone().Match(row) is { Success: true } match && int.TryParse(match.Groups["n"].ValueSpan, out var value) ? value : null;

    /// <summary>What to add to the page to get the printed number; null where the edge carries no page numbers.</summary>
    public static int? Offset(IReadOnlyList<LayoutPage> pages, Func<LayoutPage, LayoutLine?> edge)
    {
        var best = pages
            .Select(page => (page.Number, Printed: edge(page) is { } line ? Value(line.Text) : null))
            .Where(pair => pair.Printed is not null)
            .GroupBy(pair => pair.Printed!.Value - pair.Number)
            .OrderByDescending(group => group.Count()).ThenBy(group => Math.Abs(group.Key))
            .FirstOrDefault();
        if (best is null) return null;
        return pages.Count == 1 ? (best.Key == 0 ? 0 : null) : best.Count() * 2 >= pages.Count && best.Count() > 1 ? best.Key : null;
    }

    [GeneratedRegex(@"^\W*(page\s*)?(?<n>\d{1,4})(\s*(of|/)\s*\d+)?\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Lone();
}
