using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>Everything that a case file, a roster and the packs tell about the unnamed defendants of a case.</summary>
/// <param name="Roster">The empty one where none was given.</param>
public sealed record DoeSheet(string Name, EquatableArray<DoeSlot> Slots, Roster Roster, EquatableArray<ShortGroup> Short, DoeLaw Law);

/// <summary>One unnamed defendant.</summary>
/// <param name="Left">Those on the roster who can be meant, in its order.</param>
/// <param name="Splits">What would tell them apart, the best first.</param>
/// <param name="Blanks">Traits of the slot that the roster does not tell of some of those left.</param>
public sealed record DoeSlot(CasePerson Person, EquatableArray<SlotMatch> Left, EquatableArray<RuledOut> Out, EquatableArray<TraitSplit> Splits, EquatableArray<BlankTrait> Blanks, DoeTime Time);

/// <summary>Somebody on the roster who cannot be meant.</summary>
/// <param name="Mismatches">What did it; empty where other slots need this person.</param>
/// <param name="Others">Ids of the unnamed defendants who need this person among them.</param>
public sealed record RuledOut(Candidate Candidate, EquatableArray<Mismatch> Mismatches, EquatableArray<string> Others);

/// <summary>What learning one trait of a Doe would come to.</summary>
/// <param name="Worst">The most that are left however it comes out: those with the commonest value, and those of whom the roster does not tell it.</param>
public sealed record TraitSplit(DoeTrait Trait, DoeRecord Record, int Worst);

/// <summary>A trait of the slot that the roster leaves blank for some.</summary>
public sealed record BlankTrait(DoeTrait Trait, DoeRecord Record, EquatableArray<string> Names);

/// <summary>Unnamed defendants who are said to differ and for whom too few people are left.</summary>
/// <param name="Slots">Their ids.</param>
/// <param name="Names">Of those who are left.</param>
public sealed record ShortGroup(EquatableArray<string> Slots, EquatableArray<string> Names);

/// <summary>The days that bound the naming of one Doe, each on its own assumptions. There is no last day where nothing that bounds it is known.</summary>
/// <param name="Serve">Null where the day of filing is not known.</param>
public sealed record DoeTime(EquatableArray<LimitDate> Limits, CountedDeadline? Serve)
{
    /// <summary>The earliest of the days to bring a claim by name; null where none is known.</summary>
    public DateOnly? LastToName => Limits.Select(l => l.Day).Min();

    /// <summary>The earliest of all these days; null where none is known.</summary>
    public DateOnly? Earliest => new[] { LastToName, Serve?.Earliest }.Min();
}

/// <summary>What the law says of names that come late, and of discovery to learn them.</summary>
/// <param name="Court">Null where none is known.</param>
/// <param name="Circuit">Its name; empty where no court is known.</param>
/// <param name="State">Null where no State is known.</param>
public sealed record DoeLaw(Court? Court, string Circuit, EquatableArray<DoeRule> Rules, string Open, DoeStateRoute? State, string StateName, EquatableArray<EarlyDiscovery> Early, string EarlyUnknown);
