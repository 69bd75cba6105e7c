using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reading.Cast;

namespace Undercolor.Reading.Mending;

/// <summary>Applies what a person has said of the cast: who is who first, then what each one is.</summary>
internal static class CastMender
{
    public static void Apply(Roster roster, CorrectionLedger ledger, ReadingLexicon lexicon)
    {
        foreach (var same in ledger.Open<Correction.Same>()) Merge(roster, ledger, same, lexicon);
        foreach (var separate in ledger.Open<Correction.Separate>()) Separate(roster, ledger, separate, lexicon);
        foreach (var side in ledger.Open<Correction.SideOf>()) Take(roster, ledger, side, lexicon);
        foreach (var kind in ledger.Open<Correction.PartyKindOf>())
            Change(roster, ledger, kind, kind.Name, p => p with { Kind = kind.Is, Functions = kind.Is == PartyKind.NaturalPerson ? p.Functions : [] });
        foreach (var identified in ledger.Open<Correction.IdentifiedAs>()) Change(roster, ledger, identified, identified.Name, p => p with { Identified = identified.Is });
        foreach (var capacity in ledger.Open<Correction.CapacityOf>()) Change(roster, ledger, capacity, capacity.Name, p => p with { Capacity = capacity.Is });
    }

    /// <summary>A name that the reader did not take for anybody becomes one more name of the first.</summary>
    private static void Merge(Roster roster, CorrectionLedger ledger, Correction.Same same, ReadingLexicon lexicon)
    {
        if (Known(roster, ledger, same, same.Names[0], lexicon) is not { } keep) return;
        foreach (var name in same.Names.Skip(1))
        {
            if (Known(roster, ledger, same, name, lexicon) is not { } other) return;
            if (other != keep) keep = roster.Merge(keep, other);
        }
        ledger.Applied(same);
    }

    private static void Separate(Roster roster, CorrectionLedger ledger, Correction.Separate separate, ReadingLexicon lexicon)
    {
        if (Known(roster, ledger, separate, separate.Name, lexicon) is not { } one || Known(roster, ledger, separate, separate.Other, lexicon) is not { } other) return;
        if (one == other)
        {
            roster.RemoveAlias(one, separate.Other);
            CastBuilder.AddNew(roster, lexicon, separate.Other, IsSued(ledger, separate.Other));
        }
        ledger.Applied(separate);
    }

    private static void Take(Roster roster, CorrectionLedger ledger, Correction.SideOf side, ReadingLexicon lexicon)
    {
        if (Known(roster, ledger, side, side.Name, lexicon) is not { } id) return;
        roster.Update(id, p => p with { IsDefendant = side.Is == Side.Defendant, IsPlaintiff = side.Is == Side.Plaintiff });
        ledger.Applied(side);
    }

    private static void Change(Roster roster, CorrectionLedger ledger, Correction correction, string name, Func<Person, Person> change)
    {
        var (members, why) = NamedPeople.Find(roster, [name]);
        if (why.Length > 0)
        {
            ledger.Stale(correction, why);
            return;
        }
        foreach (var member in members) roster.Update(member, change);
        ledger.Applied(correction);
    }

    /// <summary>The one whom a name stands for; a name that only the text knows joins the cast.</summary>
    private static PersonId? Known(Roster roster, CorrectionLedger ledger, Correction correction, string name, ReadingLexicon lexicon)
    {
        var found = roster.Named(name);
        if (found.Count == 1) return found[0];
        if (found.IsEmpty && IsInText(ledger, name)) return CastBuilder.AddNew(roster, lexicon, name, IsSued(ledger, name));
        ledger.Stale(correction, found.IsEmpty ? $"the paper does not hold the name “{name}”" : $"“{name}” fits several people; write the full name");
        return null;
    }

    private static bool IsInText(CorrectionLedger ledger, string name) => Anchor.Key(name) is { Length: > 0 } key && ledger.TextKey.Contains(key, StringComparison.Ordinal);

    private static bool IsSued(CorrectionLedger ledger, string name) =>
        ledger.Tree.Caption.Parties.Any(p => !p.IsPlaintiff && Anchor.Key(p.Text).Contains(Anchor.Key(name), StringComparison.Ordinal));
}
