using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Cells;

/// <summary>What became of an element, or of a theory as a whole.</summary>
public enum ElementFate
{
    /// <summary>Met in both.</summary>
    Kept,

    /// <summary>Not met in the old complaint, met in the new one.</summary>
    Closed,

    /// <summary>Met in the old complaint, not met in the new one.</summary>
    Opened,

    /// <summary>Met in neither.</summary>
    StillOpen,
}

/// <summary>Where a paragraph of the old complaint stands now.</summary>
/// <param name="Old">The place that met the element.</param>
/// <param name="Fate">What became of the paragraph.</param>
/// <param name="New">The paragraph that stands for it; null where none does.</param>
/// <param name="Whole">The paragraph that holds the place.</param>
public sealed record FormerGround(Pinpoint Old, ParagraphFate Fate, Pinpoint? New, Pinpoint Whole);

/// <summary>An element of a theory on both sides.</summary>
/// <param name="Was">Where the old complaint meets it, with what became of those paragraphs.</param>
/// <param name="Now">Where the new complaint meets it, with what those paragraphs were.</param>
/// <param name="Gap">What is missing where it is not met; empty elsewhere.</param>
public sealed record ElementChange(
    string Element, string Label, ElementFate Fate, ElementValue Old, ElementValue New, EquatableArray<FormerGround> Was, EquatableArray<LaterGround> Now, string Gap, EquatableArray<string> Authorities);

/// <summary>A place of the new complaint that meets an element.</summary>
/// <param name="Fate">What became of the paragraph on the way: <see cref="ParagraphFate.Added"/>, edited, or as it was.</param>
/// <param name="Old">The paragraph that it stands for; null for one that was added.</param>
/// <param name="Whole">The paragraph that holds the place.</param>
public sealed record LaterGround(Pinpoint New, ParagraphFate Fate, Pinpoint? Old, Pinpoint Whole);

/// <summary>A theory on both sides.</summary>
/// <param name="Fate"><see cref="ElementFate.Opened"/> is a theory that is dropped, <see cref="ElementFate.Closed"/> one that is new or completed.</param>
public sealed record TheoryChange(string Theory, string Label, ElementFate Fate, ElementValue Old, ElementValue New, EquatableArray<ElementChange> Elements);

/// <summary>A cell on both sides: what one plaintiff's claim against one defendant comes to.</summary>
/// <param name="Plaintiff">The name; empty where there is only one.</param>
/// <param name="Old">Null where only the new complaint has the cell.</param>
/// <param name="New">Null where only the old complaint has the cell.</param>
/// <param name="OldStated">Whether words of the old complaint name the right against this defendant.</param>
public sealed record CellChange(PartyChange Defendant, string Plaintiff, Cell? Old, Cell? New, bool OldStated, bool NewStated, EquatableArray<TheoryChange> Theories)
{
    public Cell Shown => (New ?? Old)!;

    /// <summary>The stated capacities of the claim, where they differ.</summary>
    public (Capacity Old, Capacity New)? Capacity => Old is not null && New is not null && Old.Capacity != New.Capacity ? (Old.Capacity, New.Capacity) : null;

    public bool IsSame => Old is not null && New is not null && Old.Result == New.Result && Old.Capacity == New.Capacity && OldStated == NewStated
        && Theories.All(t => t.Old == t.New && t.Elements.All(e => e.Old == e.New));
}
