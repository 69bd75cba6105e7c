using Undercolor.Cases;
using Undercolor.Drafting.Paper;

namespace Undercolor.Drafting.Complaint;

/// <summary>What happened, in the order of time.</summary>
/// <param name="facts">Those that are told here.</param>
internal sealed class FactSection(DraftDesk desk, IReadOnlyList<CaseStatement> facts, Telling telling, TimePhrases times)
{
    public IEnumerable<PaperBlock> Blocks() => [new PaperBlock.Heading(1, desk.Sentence("heading-facts")), .. Incidents(), .. facts.Select(telling.Tell), .. Agreed()];

    private IEnumerable<PaperBlock> Incidents() => desk.File.Incidents.Where(i => i.Date is not null || i.Time is not null || !i.Place.IsEmpty || !i.What.IsEmpty).Select(i => new PaperBlock.Numbered($"incident:{i.Id}",
        [desk.Sentence("incident", new("when", times.When(i)), new("what", DraftDesk.Said(i.What, CaseKeys.Of(i, "what"))), new("place", DraftDesk.Said(i.Place, CaseKeys.Of(i, "place"))))]));

    private IEnumerable<PaperBlock> Agreed() => desk.File.Stipulations.Select((s, i) => new PaperBlock.Numbered($"stipulation:{i}", [desk.Sentence("stipulated", new Filling("what", DraftDesk.Said(s.What, $"{CaseKeys.Item("stipulations", i)}.what")))]));
}
