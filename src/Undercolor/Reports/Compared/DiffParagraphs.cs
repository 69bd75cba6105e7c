using System.Globalization;
using Undercolor.Papers.Comparing;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>What became of the paragraphs: those that only got another number together, each of the others by itself.</summary>
internal static class DiffParagraphs
{
    public static DiffPart? Of(ComplaintComparison compared)
    {
        var items = Renumbered(compared).Concat(compared.Paragraphs.Where(p => p.Fate is not (ParagraphFate.Same or ParagraphFate.Renumbered) || p.IsMoved).Select(Item)).ToEquatableArray();
        return items.IsEmpty ? null : new("paragraphs", "Paragraphs", items);
    }

    private static IEnumerable<DiffItem> Renumbered(ComplaintComparison compared)
    {
        var runs = new List<(string OldFirst, string OldLast, string NewFirst, string NewLast)>();
        foreach (var change in compared.Paragraphs.Where(p => p is { Fate: ParagraphFate.Renumbered, IsMoved: false }))
        {
            var (old, now) = (change.Old!.Paragraph, change.New!.Paragraph);
            if (runs.Count > 0 && Follows(runs[^1].OldLast, old) && Follows(runs[^1].NewLast, now)) runs[^1] = runs[^1] with { OldLast = old, NewLast = now };
            else runs.Add((old, old, now, now));
        }
        if (runs.Count > 0) yield return new($"Only renumbered: {string.Join("; ", runs.Select(r => $"{Run(r.OldFirst, r.OldLast)} → {Run(r.NewFirst, r.NewLast)}"))}.");
    }

    private static string Run(string first, string last) => first == last ? $"¶ {VisibleText.Of(first)}" : $"¶¶ {VisibleText.Of(first)}–{VisibleText.Of(last)}";

    private static bool Follows(string one, string next) =>
        int.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var a) && int.TryParse(next, NumberStyles.None, CultureInfo.InvariantCulture, out var b) && b == a + 1;

    private static DiffItem Item(ParagraphChange change) => change.Fate switch
    {
        ParagraphFate.Edited => new($"Edited: {From(change)}") { Words = change.Words },
        ParagraphFate.Added => new($"Added: {DiffView.Cite(change.New!)}: {Places.Quote(change.New!, Longest)}"),
        ParagraphFate.Removed => new($"Removed: {DiffView.Cite(change.Old!)} of the old complaint: {Places.Quote(change.Old!, Longest)}"),
        ParagraphFate.Joined => new($"{DiffView.Cite(change.Old!)} of the old complaint was taken into {DiffView.Cite(change.New!)}."),
        ParagraphFate.Split => new($"{DiffView.Cite(change.New!)} was a part of {DiffView.Cite(change.Old!)} of the old complaint."),
        ParagraphFate.Same or ParagraphFate.Renumbered => new($"Moved: {From(change)}"),
    };

    private static string From(ParagraphChange change) => change.IsRenumbered || change.Old!.Paragraph != change.New!.Paragraph ? $"{DiffView.Cite(change.Old!)} → {DiffView.Cite(change.New!)}{(change.IsMoved ? ", in another place" : "")}" : $"{DiffView.Cite(change.New!)}{(change.IsMoved ? ", in another place" : "")}";

    private const int Longest = 160;
}
