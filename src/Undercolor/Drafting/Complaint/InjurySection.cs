using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;

namespace Undercolor.Drafting.Complaint;

/// <summary>The harm, what it came from, and how the causes hang together.</summary>
internal sealed class InjurySection(DraftDesk desk, StatementPlan plan, Telling telling)
{
    public IEnumerable<PaperBlock> Blocks() =>
    [
        new PaperBlock.Heading(1, desk.Sentence("heading-injuries")),
        .. plan.Injuries.Count > 0 ? plan.Injuries.Select(telling.Tell) : [new PaperBlock.Numbered("injuries:gap", [desk.Sentence("injuries-gap")])],
        .. desk.File.Links.Where(l => IsDrafted(l) && !IsTold(l)).Select(Cause),
    ];

    /// <summary>Links that one side holds against the claim, or of which nobody is sure, are not drafted.</summary>
    public static bool IsDrafted(CaseLink link) => link.Certainty != LinkCertainty.Unknown && link.Kind is not (LinkKind.BrokeTheChain or LinkKind.WouldHaveHappenedAnyway);

    /// <summary>Whether the injuries themselves say as much.</summary>
    private bool IsTold(CaseLink link) => link is { Kind: LinkKind.BecauseOf, Why.IsEmpty: true } && link.To.All(to => plan.Injuries.Any(i => i.Id == to && link.From.All(i.From.Contains)));

    private PaperBlock.Numbered Cause(CaseLink link) => new($"link:{link.Id}",
        [desk.Sentence($"cause-{Words<LinkKind>.Of(link.Kind)}", new("from", telling.Pointer(link.From)), new("to", telling.Pointer(link.To)), new("why", DraftDesk.Said(link.Why, CaseKeys.Of(link, "why"))))]);
}
