using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.References;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>References of the new complaint that point to nothing, or no longer to what they pointed to.</summary>
internal static class DiffReferences
{
    public static DiffPart? Of(ComplaintComparison compared) => compared.References.Count == 0 ? null
        : new("references", "References inside the new complaint", compared.References.Faults.Select(Item)
            .Append(new($"{Shown.Count(compared.References.Count, "reference")} read; {compared.References.Kept.ToString(System.Globalization.CultureInfo.InvariantCulture)} point to what they pointed to in the old complaint.")).ToEquatableArray());

    private static DiffItem Item(ReferenceChange change)
    {
        var says = $"{DiffView.Cite(change.At)} says {Places.Quote(change.At)}: {Fault(change)}";
        return new(says, Details(change).ToEquatableArray());
    }

    private static string Fault(ReferenceChange change) => (change.Fault, change.Kind) switch
    {
        (ReferenceFault.Nothing, ReferenceKind.Exhibit) => $"the old complaint says that exhibit {DiffView.List(change.Missing)} is attached; no paragraph of the new one does.",
        (ReferenceFault.Nothing, ReferenceKind.Counts) => $"the new complaint has no count {DiffView.Either(change.Missing)} that could be read.",
        (ReferenceFault.Nothing, ReferenceKind.Paragraphs) => $"the new complaint has no ¶ {DiffView.Either(change.Missing)} that could be read.",
        (ReferenceFault.Nothing, _) => "no paragraph stands in front of it.",
        (ReferenceFault.Gone, _) => $"in the old complaint this was ¶ {DiffView.List(change.Lost)}, which stands nowhere in the new one.",
        (ReferenceFault.NotMoved, _) => "it does not point to what it pointed to in the old complaint.",
        (ReferenceFault.IntoEarlier, _) => "it names paragraphs of an earlier complaint, which the new one as a rule replaces.",
    };

    private static IEnumerable<string> Details(ReferenceChange change)
    {
        var sign = change.Kind == ReferenceKind.Counts ? "Count " : "¶ ";
        if (change.Old is { } old) yield return $"In the old complaint ({DiffView.Cite(old)}): {Places.Quote(old)}.";
        foreach (var (was, now) in change.Moved.Take(Most)) yield return $"What was {sign}{was} is now {sign}{now}.";
        if (change.Moved.Count > Most) yield return $"And {Shown.Count(change.Moved.Count - Most, "more paragraph")} like this.";
        if (!change.Lost.IsEmpty && change.Fault != ReferenceFault.Gone) yield return $"{sign}{DiffView.List(change.Lost)} of the old complaint {(change.Lost.Count == 1 ? "stands" : "stand")} nowhere in the new one.";
        if (!change.Taken.IsEmpty) yield return $"It now takes in {sign}{DiffView.List(change.Taken.Take(Most))}, which it did not.";
    }

    /// <summary>A long stretch of numbers is told by its beginning.</summary>
    private const int Most = 6;
}
