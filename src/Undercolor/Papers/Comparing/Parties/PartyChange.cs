using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Parties;

/// <summary>What became of a party.</summary>
public enum PartyFate
{
    /// <summary>In both, under the same or another form of the name.</summary>
    Kept,

    /// <summary>A placeholder in the old complaint, a name in the new one.</summary>
    Named,

    /// <summary>A name in the old complaint, a placeholder in the new one.</summary>
    Unnamed,

    Added,
    Dropped,
}

/// <summary>By what two names are taken for the same party.</summary>
public enum MatchGround
{
    /// <summary>For a party of one complaint only.</summary>
    None,

    SameName,

    /// <summary>The name is the same; the title in front of it is another one, or only one has a title.</summary>
    OtherTitle,

    /// <summary>The words of the name of a body in another order.</summary>
    SameBody,

    /// <summary>The new complaint says as whom the party was sued before.</summary>
    SaidToBe,

    /// <summary>The last name is the same, and one has a first name or an initial that the other leaves out.</summary>
    FirstName,

    /// <summary>The name differs in a letter or two.</summary>
    Spelling,

    /// <summary>Placeholders with the same number and other words around it.</summary>
    SameNumber,

    /// <summary>Each complaint has one plaintiff only, under names that do not fit each other.</summary>
    OnlyOne,

    /// <summary>What the old complaint says of one, the new one says of the other.</summary>
    SameConduct,
}

/// <summary>The same conduct of a party on both sides.</summary>
public sealed record ConductTie(Pinpoint Old, Pinpoint New);

/// <summary>A plaintiff or a defendant on both sides.</summary>
/// <param name="Old">Null for one who was added.</param>
/// <param name="New">Null for one who was dropped.</param>
/// <param name="IsSure">False where names or conduct allow another answer.</param>
/// <param name="Ties">Conduct that both complaints tell of this party, in paragraphs that stand for each other.</param>
/// <param name="Elsewhere">Of one who was added: where the old complaint names this person without suing. Of one who was dropped: where the new one still names this person.</param>
public sealed record PartyChange(PartyFate Fate, bool IsPlaintiff, Person? Old, Person? New, MatchGround Ground, bool IsSure, EquatableArray<ConductTie> Ties, Pinpoint? Elsewhere)
{
    public string Name => (New ?? Old)!.Name;

    public bool IsRenamed => Old is not null && New is not null && Old.Name != New.Name;

    /// <summary>The stated capacities, where both complaints have this defendant and they differ.</summary>
    public (Capacity Old, Capacity New)? Capacity => Old is not null && New is not null && !IsPlaintiff && Old.Capacity != New.Capacity ? (Old.Capacity, New.Capacity) : null;
}
