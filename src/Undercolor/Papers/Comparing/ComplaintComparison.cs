using Undercolor.Analysis;
using Undercolor.Papers.Comparing.Cells;
using Undercolor.Papers.Comparing.Footings;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Papers.Comparing.Prayers;
using Undercolor.Papers.Comparing.References;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing;

/// <summary>A sentence of the packs with its authorities.</summary>
public sealed record SourcedSentence(string Says, EquatableArray<string> Authorities);

/// <summary>One of the two papers.</summary>
/// <param name="Name">A file name without its folder.</param>
public sealed record ComparedPaper(string Name, Provenance Provenance, int Paragraphs, int Defendants);

/// <summary>Two complaints compared by cell: what the new one closes, opens, adds and leaves out.</summary>
/// <param name="Supersedes">What becomes of what only the old complaint alleges.</param>
/// <param name="Matters">When relation back matters at all.</param>
public sealed record ComplaintComparison(
    ComparedPaper Old, ComparedPaper New, EquatableArray<PartyChange> Parties, EquatableArray<ClaimChange> Claims, EquatableArray<CountChange> Counts, EquatableArray<CellChange> Cells,
    EquatableArray<ParagraphChange> Paragraphs, ReferenceChanges References, ReliefChanges Relief, FootingReport RelationBack, SourcedSentence Supersedes, string Matters, SourcedSentence? Service, SourcedSentence NamedBefore)
{
    /// <summary>Elements that the old complaint met and the new one does not, in cells that both have.</summary>
    public IEnumerable<(CellChange Cell, TheoryChange Theory, ElementChange Element)> Lost => Elements(ElementFate.Opened);

    /// <summary>Elements that the new complaint meets and the old one did not, in cells that both have.</summary>
    public IEnumerable<(CellChange Cell, TheoryChange Theory, ElementChange Element)> Closed => Elements(ElementFate.Closed);

    /// <summary>Cells that were stated and that the new complaint has no more.</summary>
    public IEnumerable<CellChange> LostCells => Cells.Where(c => c is { Old.Result: CellResult.Adequate, New: null });

    /// <summary>Whether the new complaint says something else than the old one, numbers of paragraphs apart.</summary>
    public bool IsSame => Parties.All(p => p.Fate == PartyFate.Kept && !p.IsRenamed && p.Capacity is null) && Claims.All(c => c.IsSame) && Cells.All(c => c.IsSame) && References.Faults.IsEmpty && Relief.IsSame
        && Paragraphs.All(p => p is { Fate: ParagraphFate.Same or ParagraphFate.Renumbered, IsMoved: false });

    private IEnumerable<(CellChange, TheoryChange, ElementChange)> Elements(ElementFate fate) =>
        Cells.Where(c => c.Old is not null && c.New is not null).SelectMany(c => c.Theories.SelectMany(t => t.Elements.Where(e => e.Fate == fate).Select(e => (c, t, e))));
}
