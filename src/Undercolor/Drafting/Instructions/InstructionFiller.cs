using Undercolor.Drafting.Instructions.Answers;
using Undercolor.Drafting.Instructions.Commands;
using Undercolor.Drafting.Instructions.Model;
using Undercolor.Drafting.Instructions.Words;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions;

/// <summary>Fills a court's model from a case: which texts, the answers, the words, the proof that the fixed words came out, the checks.</summary>
public sealed class InstructionFiller(ModelInstruction model, InstructionWords words, CaseFacts facts)
{
    private readonly InstructionRange? _range = CommentCommand.In(model, words).Select(c => c.Range).FirstOrDefault(r => r is not null);

    public FillResult Fill(AnswerSheet answers, FillOptions options)
    {
        var plan = new InstructionPlan(model, facts, options);
        var planned = plan.Texts();
        if (plan.Fault is { } fault) return new FillResult.Refused(fault);
        var reader = new AnswerReader(model);
        var everybody = reader.Read(answers.All);
        var each = answers.ByDefendant.Select(d => (d.Key, Decisions: reader.Read(d.Value))).ToList();
        if (!reader.Faults.IsEmpty) return new FillResult.Wrong(reader.Faults);
        if (each.Find(e => facts.Defendants.All(d => d.Id != e.Key)).Key is { } stranger) return new FillResult.Refused($"The answers name '{AnswerReader.Cut(stranger)}', which is no id of a defendant in the case file.");
        var (texts, open) = (new List<JuryText>(), new List<OpenQuestion>());
        foreach (var text in planned)
        {
            var own = each.Where(e => text.Defendants.Count == 1 && text.Defendants[0].Id == e.Key).Select(e => e.Decisions);
            var (made, missing) = Write(text, [.. own, everybody]);
            texts.Add(made);
            open.AddRange(missing.Select(q => new OpenQuestion(q, made.Defendants, made.Names)));
        }
        return open.Count > 0 ? new FillResult.Open(open.ToEquatableArray())
            : new FillResult.Filled(new(model, texts.ToEquatableArray(), new CheckMaker(model, words, facts, texts.ToEquatableArray()).Make(), plan.Notes));
    }

    /// <summary>Which questions the case file answers for the first text that would be made; all that it could know where there is no text.</summary>
    public HashSet<Question> KnownToCase(FillOptions options)
    {
        if (new InstructionPlan(model, facts, options).Texts() is not [var first, ..]) return [];
        var decider = new Decider(model, KnowledgeOf(first), []);
        return [.. model.Questions.Where(q => decider.Of(q.Within is null ? q : model.Questions.First(o => ReferenceEquals(o.Asks, q.Within))) is not null)];
    }

    private CaseKnowledge KnowledgeOf(PlannedText text) => new(facts, text.Defendants, text.Claims, words, _range);

    private (JuryText Text, EquatableArray<Question> Missing) Write(PlannedText planned, IReadOnlyList<Dictionary<Question, Decision>> given)
    {
        var decider = new Decider(model, KnowledgeOf(planned), given);
        var (heading, body) = (new ModelWriter(model, decider), new ModelWriter(model, decider));
        heading.Write(model.Heading);
        body.Write(model.Body);
        EquatableArray<Question> missing = [.. heading.Open, .. body.Open];
        var (headingText, bodyText) = (heading.Out.Text(), body.Out.Text());
        var proved = missing.IsEmpty ? FixedWords.Prove(model.Text, model.Heading, heading.Out.Pieces, headingText) + FixedWords.Prove(model.Text, model.Body, body.Out.Pieces, bodyText) : 0;
        return (new(
            planned.Defendants.Select(d => d.Id).ToEquatableArray(), planned.Defendants.Select(d => d.Name.Text).ToEquatableArray(), planned.Claims.Select(CaseFacts.CallOf).ToEquatableArray(),
            headingText.ReplaceLineEndings(" "), bodyText, [.. heading.Out.Pieces, .. body.Out.Pieces], [.. heading.Decisions, .. body.Decisions], proved), missing);
    }
}
