using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>The counts: right, defendant and capacity in the heading, the paragraphs that the count uses and no others, and the claim.</summary>
internal sealed class CountSection(DraftDesk desk, IReadOnlyList<PlannedCount> counts, Telling telling)
{
    public IEnumerable<PaperBlock> Blocks() => [new PaperBlock.Heading(1, desk.Sentence("heading-counts")), .. counts.SelectMany(Count)];

    /// <summary>The counts against one defendant, without a heading of the part.</summary>
    public IEnumerable<PaperBlock> Against(Cases.CasePerson defendant) => counts.Where(c => c.Defendant == defendant).SelectMany(Count);

    private IEnumerable<PaperBlock> Count(PlannedCount count)
    {
        var who = new Filling("who", DraftDesk.Name(count.Defendant));
        var wording = desk.Request.Tables.Forms.Rights.First(r => r.Right == count.Claim.Right);
        var isBody = desk.PartyOf(count.Defendant).Kind is not (PartyKind.NaturalPerson or PartyKind.Unclear);
        var key = $"{count.Id.Split(':')[0]}.right";
        yield return new PaperBlock.Count(count.Id, desk.Sentence("count-heading", new("right", [new Piece.Words(wording.Heading) { Key = key }]), who, new("capacity", CapacityOf(count, isBody))));
        yield return new PaperBlock.Numbered($"{count.Id}:adopts", [desk.Sentence("count-adopts", new Filling("paragraphs", Adopted(count)))]);
        yield return new PaperBlock.Numbered($"{count.Id}:claim", [desk.Sentence(isBody ? "count-claim-body" : "count-claim", who, new("right", [new Piece.Words(wording.Words) { Key = key }]),
            new("plaintiff", desk.Names(count.Plaintiffs)), new("basis", wording.Basis(desk.File.Custody) is { } basis ? [new Piece.Words(basis.Basis) { Key = "custody" }] : []))]);
    }

    private EquatableArray<Piece> Adopted(PlannedCount count) =>
        [new Piece.Paragraphs([PartySection.IdOf(count.Defendant), .. telling.Pointer(count.Statements).OfType<Piece.Paragraphs>().SelectMany(p => p.Ids)])];

    private EquatableArray<Piece> CapacityOf(PlannedCount count, bool isBody) =>
        isBody ? desk.Clause("count-capacity-body")
        : count.Defendant.Capacity == Capacity.Unspecified ? []
        : [.. desk.Clause($"count-capacity-{Words<Capacity>.Of(count.Defendant.Capacity)}").Select(p => p with { Key = CaseKeys.Of(count.Defendant, "capacity") })];
}
