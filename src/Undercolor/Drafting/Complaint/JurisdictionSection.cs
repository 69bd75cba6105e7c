using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>Why this court may hear the case, and why here.</summary>
internal sealed class JurisdictionSection(DraftDesk desk, IReadOnlyList<PlannedCount> counts)
{
    public IEnumerable<PaperBlock> Blocks() =>
    [
        new PaperBlock.Heading(1, desk.Sentence("heading-jurisdiction")),
        new PaperBlock.Numbered("jurisdiction:arises", [desk.Sentence("arises", new Filling("bases", Bases()))]),
        new PaperBlock.Numbered("jurisdiction:court", [desk.Sentence("jurisdiction")]),
        new PaperBlock.Numbered("jurisdiction:venue", [desk.Sentence("venue", new("county", DraftDesk.Said(desk.File.County, "county")), new("places", Places()))]),
    ];

    private EquatableArray<Piece> Bases()
    {
        var bases = counts.Select(c => c.Claim.Right).Distinct().Select(r => desk.Request.Tables.Forms.Rights.First(x => x.Right == r).Basis(desk.File.Custody)).ToList();
        return bases.Contains(null) ? [] : DraftDesk.Listed(bases.Select(b => b!.Basis).Distinct().Select(b => (EquatableArray<Piece>)[new Piece.Words(b) { Key = "claims" }]).ToList());
    }

    private EquatableArray<Piece> Places() => DraftDesk.Listed(desk.File.Incidents.Where(i => !i.Place.IsEmpty).DistinctBy(i => i.Place.Text).Select(i => DraftDesk.Said(i.Place, CaseKeys.Of(i, "place"))).ToList());
}
