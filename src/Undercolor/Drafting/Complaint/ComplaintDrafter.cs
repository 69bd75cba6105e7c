using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>Drafts a complaint of a case file. Every word comes from the file or from a form of the packs; what is not there stays a visible gap.</summary>
public static class ComplaintDrafter
{
    private const string Book = "complaint";

    public static Draft Draft(DraftRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var desk = new DraftDesk(request, Book);
        var plan = new StatementPlan(desk);
        var told = plan.Facts.Concat(desk.Defendants.SelectMany(plan.PartOf)).Concat(plan.Injuries).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var times = new TimePhrases(desk, told.Contains);
        var telling = new Telling(desk, times, told.Contains);
        var counts = new CountPlan(desk).Counts();
        var notes = new NoteWriter(new DraftDesk(request, "notices"));
        Notices.Add(notes, desk, counts);
        var signature = new SignatureSection(desk);
        EquatableArray<PaperBlock> blocks =
        [
            .. new JurisdictionSection(desk, counts).Blocks(),
            .. new PartySection(desk).Blocks(),
            .. request.Profile.Order == Doctrine.FactOrder.Defendant ? new DefendantSection(desk, plan, counts, telling, times).Blocks() : InTime(desk, plan, counts, telling, times),
            .. new InjurySection(desk, plan, telling).Blocks(),
            .. new ReliefSection(desk, notes).Blocks(),
            .. Jury(desk),
            .. signature.Blocks(),
            .. new VerificationSection(desk, plan, telling, signature.Blanks).Blocks(),
        ];
        var filer = request.Profile.Layout == Doctrine.PaperLayout.Pleading ? signature.Filer() : [];
        return new(new(Title(desk), desk.Sentence("footer"), request.Profile, CaptionSection.Of(desk), filer, blocks), notes.Notes);
    }

    private static IEnumerable<PaperBlock> InTime(DraftDesk desk, StatementPlan plan, IReadOnlyList<PlannedCount> counts, Telling telling, TimePhrases times) =>
    [
        .. new FactSection(desk, plan.Facts, telling, times).Blocks(),
        .. new PartSection(desk, plan, telling).Blocks(),
        .. new CountSection(desk, counts, telling).Blocks(),
    ];

    private static IEnumerable<PaperBlock> Jury(DraftDesk desk) => desk.File.Jury != true ? [] :
        [new PaperBlock.Heading(1, desk.Sentence("heading-jury")), new PaperBlock.Prose([desk.Sentence(desk.Plaintiffs.Skip(1).Any() ? "jury-plural" : "jury")])];

    private static string Title(DraftDesk desk) => string.Concat(desk.Sentence("title").Pieces.OfType<Piece.Words>().Select(w => w.Text));
}
