using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Drafting;

/// <summary>Everything that a draft is made of. No paper that was read and nothing that was judged: the drafter writes what the file says, not what a checker likes.</summary>
/// <param name="Court">Null where none is known.</param>
/// <param name="Parties">What each person of the file is, in the order of its people.</param>
/// <param name="Authority">By key; null for an unknown one.</param>
public sealed record DraftRequest(CaseFile File, Court? Court, LawInForce Law, LawTables Tables, EquatableArray<DraftParty> Parties, CourtProfile Profile, Func<string, Authority?> Authority);

/// <summary>What somebody is, as the file says or as the name tells.</summary>
public sealed record DraftParty(string Id, PartyKind Kind, Identified Identified, EquatableArray<Function> Functions);
