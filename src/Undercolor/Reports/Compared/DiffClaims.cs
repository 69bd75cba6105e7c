using Undercolor.Papers.Comparing;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>Which rights words of the complaints name, and what became of the counts.</summary>
internal static class DiffClaims
{
    public static DiffPart? Of(ComplaintComparison compared)
    {
        var items = compared.Claims.Where(c => !c.IsSame).SelectMany(Claim).Concat(compared.Counts.Where(c => !c.IsSame).Select(Count)).ToEquatableArray();
        return items.IsEmpty ? null : new("claims", "Claims and counts", items);
    }

    private static IEnumerable<DiffItem> Claim(ClaimChange claim)
    {
        var label = VisibleText.Of(Shown.Sentence(claim.Label));
        if (!claim.InNew) yield return new($"{label}: named in the old complaint{At(claim.Old)}, in no words of the new one.");
        if (!claim.InOld) yield return new($"{label}: named in the new complaint{At(claim.New)}, in no words of the old one.");
        if (!claim.LeftOut.IsEmpty) yield return new($"{label}: no longer named against {DiffView.List(claim.LeftOut.Select(VisibleText.Of))}.");
        if (!claim.TakenIn.IsEmpty) yield return new($"{label}: now named against {DiffView.List(claim.TakenIn.Select(VisibleText.Of))} as well.");
    }

    private static DiffItem Count(CountChange count) => (count.Old.Length, count.New.Length) switch
    {
        (0, _) => new($"New count: “{VisibleText.Of(count.New)}”."),
        (_, 0) => new($"Count left out: “{VisibleText.Of(count.Old)}”."),
        _ => new($"“{VisibleText.Of(count.Old)}” is now “{VisibleText.Of(count.New)}”."),
    };

    private static string At(Pinpoint? at) => at is null ? "" : $" ({DiffView.Cite(at)})";
}
