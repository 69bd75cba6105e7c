using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at testimony that the text calls false, or that is all it tells of a person, where money is asked; once a person.</summary>
internal sealed class WitnessTestimony : IRule
{
    public string Id => "UC5011";

    public IEnumerable<Finding> Find(RuleContext context) =>
        !ImmuneActs.AsksForMoney(context) ? [] : context.Case.Facts.Where(f => f.Actors.IsOne && !f.Negated && context.Cues("testimony-verbs").Contains(f.Lemma))
            .Select(f => (Passage: context.PassageOf(f), Person: context.Case[f.Actors.Members[0]]))
            .Where(f => f.Person.IsDefendant && IsGround(context, f.Passage, f.Person)).DistinctBy(f => f.Person.Id)
            .Select(f => Findings.Make(context, f.Passage, f.Person));

    private static bool IsGround(RuleContext context, Passage passage, Person person) =>
        Phrases.Has(context.Text, passage.Span, context.Cues("false-words")) || ImmuneActs.Sentences(context, person).All(p => p.Sentence.Index == passage.Sentence.Index);
}
