using System.Globalization;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Prayers;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>What the old complaint asked for and the new one does not, and the other way round.</summary>
internal static class DiffRelief
{
    public static DiffPart? Of(ComplaintComparison compared)
    {
        var relief = compared.Relief;
        if (relief is { OldFound: false, NewFound: false }) return null;
        var items = new List<DiffItem>();
        if (!relief.NewFound) items.Add(new("No request to the court was found in the new complaint."));
        if (!relief.OldFound) items.Add(new("No request to the court was found in the old complaint."));
        items.AddRange(relief.Kinds.SelectMany(Kind));
        if (!relief.OldAmounts.IsEmpty) items.Add(new($"Sums that only the old complaint asks for: {string.Join("; ", relief.OldAmounts)}."));
        if (!relief.NewAmounts.IsEmpty) items.Add(new($"Sums that only the new complaint asks for: {string.Join("; ", relief.NewAmounts)}."));
        if (!relief.WithoutRequest.IsEmpty) items.Add(new($"No request of the new complaint names {DiffView.List(relief.WithoutRequest.Select(VisibleText.Of))}; every request names somebody."));
        if (!relief.CountsWithout.IsEmpty) items.Add(new($"Requests of the new complaint name counts, and none names count {DiffView.List(relief.CountsWithout.Select(c => c.ToString(CultureInfo.InvariantCulture)))}."));
        if (items.Count == 0) items.Add(new("Both ask for the same kinds of relief."));
        return new("relief", "What the court is asked for", items.ToEquatableArray());
    }

    private static IEnumerable<DiffItem> Kind(ReliefChange change)
    {
        var words = Words(change.Kind);
        if (change is { Old: { } old, New: null }) yield return new($"{Shown.Sentence(words)}: asked for in the old complaint ({DiffView.Cite(old)}), not in the new one.");
        if (change is { Old: null, New: { } now }) yield return new($"{Shown.Sentence(words)}: asked for in the new complaint ({DiffView.Cite(now)}), not in the old one.");
        if (!change.LeftOut.IsEmpty) yield return new($"{Shown.Sentence(words)}: no longer asked of {DiffView.List(change.LeftOut.Select(VisibleText.Of))}.");
        if (!change.TakenIn.IsEmpty) yield return new($"{Shown.Sentence(words)}: now asked of {DiffView.List(change.TakenIn.Select(VisibleText.Of))} as well.");
    }

    private static string Words(ReliefKind kind) => kind switch
    {
        ReliefKind.Compensatory => "compensatory damages",
        ReliefKind.Punitive => "punitive damages",
        ReliefKind.Nominal => "nominal damages",
        ReliefKind.Injunction => "an order about the future",
        ReliefKind.Declaration => "a declaration",
        ReliefKind.Fees => "attorney's fees",
        ReliefKind.Costs => "costs",
        ReliefKind.Interest => "interest",
    };
}
