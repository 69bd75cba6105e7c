using Undercolor.Papers.Discovery;

namespace Undercolor.Papers.Spine;

/// <summary>Says why a fresh paper has nothing for an element: the case file gives nothing, or the paper has no words for it.</summary>
internal sealed class AbsenceReasons(SpineSources papers, ILookup<string, StatedClaim> claims)
{
    public SpineAbsence Of(ElementNeed need, SpinePaper paper) => paper switch
    {
        SpinePaper.Paragraph => need.IsLacking ? Case(need, paper, need.What.Length > 0 ? need.What : "nothing in the case file tells it") : Paper(need, paper, "no statement of the case file is named for it"),
        SpinePaper.Request => Request(need),
        SpinePaper.Sentence => Sentence(need),
        SpinePaper.Question => Question(need),
    };

    private SpineAbsence Request(ElementNeed need) =>
        !papers.Discovery.Needs.Any(n => n.Defendant == need.Defendant && n.Path == need.Path) ? Paper(need, SpinePaper.Request, "the requests follow the ways that the analysis raises, and this is none of them")
        : papers.Discovery.Sets.IsEmpty ? Case(need, SpinePaper.Request, "there is nobody who can be asked")
        : Paper(need, SpinePaper.Request, "the packs hold no request for it, or it was left out over the limit");

    private SpineAbsence Sentence(ElementNeed need)
    {
        var own = papers.Instructions.Where(i => i.Defendant == need.Defendant && claims[i.Claim].Any(c => c.Id == need.Claim)).ToList();
        var label = papers.Law.Theories.FirstOrDefault(t => t.Id == need.Module)?.Label ?? need.Module;
        if (need.Module.Length > 0 && own.Exists(i => i.Theories.Contains(need.Module))) return Paper(need, SpinePaper.Sentence, "the instruction in plain words has no sentence of its own for it");
        if (own.Find(i => i.Notes.Any(n => n.Says.StartsWith("Not in the text", StringComparison.Ordinal) && n.Says.Contains(label, StringComparison.Ordinal))) is not null)
            return Paper(need, SpinePaper.Sentence, $"the instruction leaves this way out ({label}); its notes say why");
        return own.Exists(i => !i.Sentences.IsEmpty) && need.Module.Length == 0 ? Paper(need, SpinePaper.Sentence, "the instruction has no sentence for it") : Case(need, SpinePaper.Sentence, $"nothing in the case file raises this way for an instruction ({label})");
    }

    private SpineAbsence Question(ElementNeed need)
    {
        if (papers.Form is null || !papers.Form.Questions.Any(q => q.Claim == need.Claim && q.Defendants.Contains(need.Defendant))) return Paper(need, SpinePaper.Question, "the form asks nothing about this claim against this defendant; its notes say why");
        if (need.Module.Length == 0) return Paper(need, SpinePaper.Question, "the form has no question on it");
        var element = papers.Wording.Module(need.Module)?.Elements.FirstOrDefault(e => e.Element == need.Element);
        if (element is { Court.Length: > 0 }) return Paper(need, SpinePaper.Question, element.Court);
        return papers.Form.Theories.Any(t => t.Id == need.Module) ? Paper(need, SpinePaper.Question, "the form has no question of its own for it") : Paper(need, SpinePaper.Question, "the form does not ask about this way");
    }

    private static SpineAbsence Case(ElementNeed need, SpinePaper paper, string why) => new(paper, SpineReader.KeyOf(need), IsOfCase: true, why);

    private static SpineAbsence Paper(ElementNeed need, SpinePaper paper, string why) => new(paper, SpineReader.KeyOf(need), IsOfCase: false, why);
}
