using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Prayers;

/// <summary>What a complaint can ask the court for, as far as its words tell.</summary>
public enum ReliefKind { Compensatory, Punitive, Nominal, Injunction, Declaration, Fees, Costs, Interest }

/// <summary>Whom a request is about.</summary>
public enum ReliefScope
{
    /// <summary>The words do not say.</summary>
    NotSaid,

    /// <summary>Those whom the words name.</summary>
    Named,

    /// <summary>All defendants, by words such as <c>Defendants</c>.</summary>
    All,
}

/// <summary>One request of a complaint.</summary>
/// <param name="Against">Where the scope is <see cref="ReliefScope.Named"/>: the defendants, in the order of the words.</param>
/// <param name="Amounts">Sums of money as written.</param>
/// <param name="Counts">Numbers of the counts that the words name.</param>
public sealed record Request(EquatableArray<ReliefKind> Kinds, ReliefScope Scope, EquatableArray<PersonId> Against, EquatableArray<string> Amounts, EquatableArray<int> Counts, Pinpoint At);

/// <summary>A kind of relief on both sides.</summary>
/// <param name="Old">Where the old complaint asks for it first; null where it does not.</param>
/// <param name="New">Where the new complaint asks for it first; null where it does not.</param>
/// <param name="LeftOut">Defendants of both complaints from whom the old one asks it and the new one does not.</param>
/// <param name="TakenIn">Those from whom the new one asks it and the old one does not.</param>
public sealed record ReliefChange(ReliefKind Kind, Pinpoint? Old, Pinpoint? New, EquatableArray<string> LeftOut, EquatableArray<string> TakenIn);

/// <summary>What both complaints ask for.</summary>
/// <param name="Kinds">Those that one of the two asks for.</param>
/// <param name="WithoutRequest">Defendants of the new complaint whom no request names, where every request names somebody.</param>
/// <param name="CountsWithout">Counts of the new complaint that no request names, where requests name counts.</param>
/// <param name="OldAmounts">Sums that only the old complaint asks for.</param>
/// <param name="NewAmounts">Sums that only the new complaint asks for.</param>
/// <param name="OldFound">Whether a request was found in the old complaint at all.</param>
public sealed record ReliefChanges(
    EquatableArray<ReliefChange> Kinds, EquatableArray<string> WithoutRequest, EquatableArray<int> CountsWithout, EquatableArray<string> OldAmounts, EquatableArray<string> NewAmounts, bool OldFound, bool NewFound)
{
    public bool IsSame => Kinds.All(k => k.Old is not null && k.New is not null && k.LeftOut.IsEmpty && k.TakenIn.IsEmpty) && OldAmounts.IsEmpty && NewAmounts.IsEmpty;
}
