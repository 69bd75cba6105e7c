using Undercolor.Cases;
using Undercolor.Drafting.Paper;

namespace Undercolor.Drafting.Complaint;

/// <summary>The layout that courts order of those who amend: what others did, and then under the name of each defendant the facts, the part and the counts.</summary>
internal sealed class DefendantSection(DraftDesk desk, StatementPlan plan, IReadOnlyList<PlannedCount> counts, Telling telling, TimePhrases times)
{
    private readonly ILookup<CasePerson?, CaseStatement> _byOwner = plan.Facts.ToLookup(s => StatementPlan.OwnerOf(desk, s));

    public IEnumerable<PaperBlock> Blocks()
    {
        var (parts, against) = (new PartSection(desk, plan, telling), new CountSection(desk, counts, telling));
        return
        [
            .. new FactSection(desk, [.. _byOwner[null]], telling, times).Blocks(),
            new PaperBlock.Heading(1, desk.Sentence("heading-participation")),
            .. desk.Defendants.SelectMany(d => parts.Of(d, [.. _byOwner[d].Select(telling.Tell)]).Concat(against.Against(d))),
        ];
    }
}
