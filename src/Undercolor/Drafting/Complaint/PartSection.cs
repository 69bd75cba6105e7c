using Undercolor.Cases;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>The part of each defendant: own conduct by reference, position, knowledge and duty in full, the harm that came of it, and the alternative where the actor cannot be told.</summary>
internal sealed class PartSection(DraftDesk desk, StatementPlan plan, Telling telling)
{
    public IEnumerable<PaperBlock> Blocks() => [new PaperBlock.Heading(1, desk.Sentence("heading-participation")), .. desk.Defendants.SelectMany(d => Of(d))];

    /// <summary>The part of one defendant under the defendant's name.</summary>
    /// <param name="first">What stands at its beginning.</param>
    public IEnumerable<PaperBlock> Of(CasePerson defendant, params IEnumerable<PaperBlock> first)
    {
        var who = new Filling("who", DraftDesk.Name(defendant));
        var own = plan.Facts.Where(s => s is not CaseStatement.WhyUnknown && IsSure(s, defendant)).ToList();
        var told = plan.PartOf(defendant).ToList();
        yield return new PaperBlock.Heading(2, desk.Sentence("part-heading", who));
        foreach (var block in first) yield return block;
        if (own.Count > 0) yield return Numbered("own", defendant, desk.Sentence("part-own", who, new("paragraphs", telling.Pointer(own.Select(s => s.Id)))));
        foreach (var statement in told) yield return telling.Tell(statement);
        foreach (var (open, index) in plan.Facts.Where(s => IsOpen(s, defendant)).Select((s, i) => (s, i))) yield return Numbered($"alternative-{index + 1}", defendant, Alternative(open, told, who));
        if (own.Count == 0 && told.Count == 0 && !plan.Facts.Any(s => IsOpen(s, defendant))) yield return Numbered("gap", defendant, desk.Sentence("part-gap", who));
        foreach (var injury in plan.Injuries)
            if (own.Where(s => injury.From.Contains(s.Id)).Select(s => s.Id).ToList() is { Count: > 0 } from)
                yield return Numbered($"harm-{injury.Id}", defendant, desk.Sentence("part-harm", who, new("injury", telling.Pointer([injury.Id])), new("paragraphs", telling.Pointer(from))));
    }

    /// <summary>Only the position that the file tells of this person; else a gap.</summary>
    private PaperSentence Alternative(CaseStatement open, List<CaseStatement> told, Filling who)
    {
        var pointer = new Filling("paragraphs", telling.Pointer([open.Id]));
        var positions = told.OfType<CaseStatement.Presence>().Select(p => p.Id).ToList();
        return positions.Count > 0 ? desk.Sentence("part-alternative-told", who, pointer, new("position", telling.Pointer(positions))) : desk.Sentence("part-alternative", who, pointer);
    }

    private bool IsSure(CaseStatement statement, CasePerson person) => statement.Who.Any(id => id == person.Id || desk.Group(id) is { Which: GroupMeaning.Each } group && group.Members.Contains(person.Id));

    private bool IsOpen(CaseStatement statement, CasePerson person) => statement.Who.Any(id => desk.Group(id) is { Which: GroupMeaning.NotKnown } group && group.Members.Contains(person.Id));

    private static PaperBlock.Numbered Numbered(string what, CasePerson of, PaperSentence sentence) => new($"part:{of.Id}:{what}", [sentence]);
}
