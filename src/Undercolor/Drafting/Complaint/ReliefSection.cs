using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>What the court is asked for, remedy by remedy and from whom. What the table plainly shuts is left out with its reason, unless the file insists and says why.</summary>
internal sealed class ReliefSection(DraftDesk desk, NoteWriter notes)
{
    public IEnumerable<PaperBlock> Blocks()
    {
        var several = desk.Plaintiffs.Skip(1).Any();
        var asked = desk.File.Relief.Select(Asked).OfType<PaperSentence>().ToList();
        if (asked.Count == 0) asked.Add(desk.Sentence("relief-gap"));
        return
        [
            new PaperBlock.Heading(1, desk.Sentence("heading-prayer")),
            new PaperBlock.Prose([desk.Sentence(several ? "prayer-plural" : "prayer")]),
            new PaperBlock.Items([.. asked, new PaperSentence("complaint/relief-other", desk.Clause("relief-other"))]),
        ];
    }

    private PaperSentence? Asked(CaseRelief relief, int index)
    {
        if (!Words<Remedy>.Find(relief.Kind, out var remedy)) return null;
        var key = CaseKeys.Item("relief", index);
        var from = (relief.Against.IsEmpty ? desk.Defendants : desk.Members(relief.Against)).Where(d => IsAsked(relief, remedy, d)).ToList();
        if (from.Count == 0) return null;
        var form = $"relief-{relief.Kind}";
        var pieces = desk.Clause(form, new("amount", DraftDesk.Said(relief.Amount, $"{key}.amount")), new("what", DraftDesk.Said(relief.What, $"{key}.what")), new("who", desk.Names(from)));
        return new($"complaint/{form}", [.. pieces.Select(p => p is Piece.Words { Key: "" } ? p with { Key = $"{key}.kind" } : p)]);
    }

    private bool IsAsked(CaseRelief relief, Remedy remedy, CasePerson from)
    {
        var party = desk.PartyOf(from);
        var rule = desk.Request.Law.Remedy(party.Kind, party.Functions, from.Capacity, remedy);
        var isShut = rule.Answer == RemedyAnswer.No;
        if (isShut && relief.Override.IsEmpty) notes.Refused(remedy, from, rule);
        else if (isShut) notes.Overridden(remedy, from, rule, relief.Override);
        else if (rule.Answer != RemedyAnswer.Yes) notes.Noted(remedy, from, rule);
        return !isShut || !relief.Override.IsEmpty;
    }
}
