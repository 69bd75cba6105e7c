using Undercolor.Cases;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Participation;

/// <summary>Looks for <c>should have known</c> of somebody whom no stated fact has reached, once a person.</summary>
internal sealed class ShouldHaveKnown : IRule
{
    public string Id => "UC2010";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        var told = new HashSet<PersonId>();
        foreach (var passage in context.Passages.Where(p => p.IsAllegation))
        {
            if (Phrases.First(context.Text, passage.Span, context.Cues("should-have-known")) is not { } words) continue;
            if (Whom(context, passage, words) is not { IsDefendant: true } person || context.Notice(person).Any(f => f.Sentence != passage.Sentence.Index) || !told.Add(person.Id)) continue;
            yield return Findings.Make(passage.Part(words), context.IdsOf(person), ("defendant", person.Name), ("quote", words.Of(context.Text)));
        }
    }

    /// <summary>The last name in front of the words; else the one whose act the sentence states.</summary>
    private static Person? Whom(RuleContext context, Passage passage, TextSpan words)
    {
        var named = context.Names.In(new(passage.Span.Start, words.Start)).ToList();
        if (named.Count > 0) return context.Case[named[^1].Person];
        return context.FactsOf[passage.Sentence.Index].FirstOrDefault(f => f.Actors.IsOne) is { } fact ? context.Case[fact.Actors.Members[0]] : null;
    }
}
