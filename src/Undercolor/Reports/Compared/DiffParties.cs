using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>Who is in both complaints and by what that is known, who was added and who was dropped.</summary>
internal static class DiffParties
{
    public static DiffPart? Of(ComplaintComparison compared)
    {
        var told = compared.Parties.Where(p => p.Fate != PartyFate.Kept || p.IsRenamed || p.Capacity is not null || !p.IsSure).Select(Item).ToList();
        var plain = compared.Parties.Where(p => p is { Fate: PartyFate.Kept, IsRenamed: false, IsSure: true, Capacity: null }).Select(p => VisibleText.Of(p.Name)).ToList();
        if (plain.Count > 0) told.Add(new($"In both under the same name: {DiffView.List(plain)}."));
        return told.Count == 0 ? null : new("parties", "Parties", told.ToEquatableArray());
    }

    private static DiffItem Item(PartyChange party)
    {
        var role = party.IsPlaintiff ? "plaintiff" : "defendant";
        var says = party.Fate switch
        {
            PartyFate.Added => $"Added: {role} {Name(party)}.",
            PartyFate.Dropped => $"Dropped: {role} {Name(party)}.",
            PartyFate.Named => $"{Name(party)} takes the place of {VisibleText.Of(party.Old!.Name)}: {Ground(party)}.",
            PartyFate.Unnamed => $"{Name(party)} takes the place of the name {VisibleText.Of(party.Old!.Name)}: {Ground(party)}.",
            PartyFate.Kept => party.IsRenamed ? $"{VisibleText.Of(party.Old!.Name)} is now {Name(party)}: {Ground(party)}." : party.IsSure ? $"{Name(party)} is in both." : $"{Name(party)} is in both under this name.",
        };
        return new(says, Details(party).ToEquatableArray());
    }

    private static IEnumerable<string> Details(PartyChange party)
    {
        if (!party.IsSure) yield return "This match is not sure: the names or what is said of them allow another answer.";
        if (party.Ties.Count > 0 && (party.Fate is PartyFate.Named or PartyFate.Unnamed || !party.IsSure || party.Ground is MatchGround.Spelling or MatchGround.FirstName))
            yield return $"The same conduct is told at {Places.Cite(party.Ties.Select(t => t.Old))} of the old complaint and at {Places.Cite(party.Ties.Select(t => t.New))} of the new one.";
        if (party.Capacity is var (old, now)) yield return $"Capacity: {Shown.Capacity(old)} in the old complaint{At(party.Old!.CapacityAt)}, {Shown.Capacity(now)} in the new one{At(party.New!.CapacityAt)}.";
        if (party is { Fate: PartyFate.Added, Elsewhere: { } before }) yield return $"The old complaint names this party at {DiffView.Cite(before)} without suing.";
        if (party is { Fate: PartyFate.Dropped, Elsewhere: { } still }) yield return $"The new complaint still names this party at {DiffView.Cite(still)}.";
    }

    private static string At(Pinpoint? at) => at is null or { Paragraph: "caption" or "heading" } ? "" : $" ({DiffView.Cite(at)})";

    private static string Ground(PartyChange party) => party.Ground switch
    {
        MatchGround.None or MatchGround.SameName => "the same name",
        MatchGround.OtherTitle => "the same name with another title",
        MatchGround.SameBody => "the same words in another order",
        MatchGround.SaidToBe => "a complaint says so",
        MatchGround.FirstName => "the same last name, and one of the two gives more of the first name",
        MatchGround.Spelling => "a letter or two differ",
        MatchGround.SameNumber => "placeholders with the same number",
        MatchGround.OnlyOne => "each complaint has one plaintiff",
        MatchGround.SameConduct => "the same conduct is told of both",
    };

    private static string Name(PartyChange party) => VisibleText.Of(party.Name);
}
