using Undercolor.Cases;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;

namespace Undercolor.Drafting.CourtForms;

/// <summary>The answers of a form that are numbered paragraphs: told as a complaint tells them, so that both say the same.</summary>
internal sealed class FormStatement(DraftDesk desk, StatementPlan plan, IReadOnlyList<PlannedCount> counts, TimePhrases times, Telling telling, NoteWriter notes)
{
    public IReadOnlyList<PaperBlock> Of(string field) => field switch
    {
        "color-of-law" => [.. new PartySection(desk).Defendants()],
        "facts" =>
        [
            .. new PartySection(desk).Plaintiffs(),
            .. new FactSection(desk, plan.Facts, telling, times).Blocks().Select(Lower),
            .. new PartSection(desk, plan, telling).Blocks().Select(Lower),
            .. new CountSection(desk, counts, telling).Blocks().Select(Lower),
        ],
        "injuries" => [.. new InjurySection(desk, plan, telling).Blocks().Where(b => b is not PaperBlock.Heading), .. plan.Injuries.Select(Treatment)],
        "relief" => [.. new ReliefSection(desk, notes).Blocks().Where(b => b is not PaperBlock.Heading)],
        _ => throw new InvalidOperationException($"No question of a form can ask for '{field}' in paragraphs."),
    };

    private PaperBlock.Numbered Treatment(CaseStatement.Injury injury) => new($"treatment:{injury.Id}",
        [desk.Sentence("treatment", new("injury", telling.Pointer([injury.Id])), new("treatment", DraftDesk.Said(injury.Treatment, CaseKeys.Of(injury, "treatment"))))]);

    /// <summary>A part of a complaint is a part of a section here.</summary>
    private static PaperBlock Lower(PaperBlock block) => block is PaperBlock.Heading heading ? heading with { Level = 2 } : block;
}
