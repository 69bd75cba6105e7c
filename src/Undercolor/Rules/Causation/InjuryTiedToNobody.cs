using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at injuries that no sentence ties to an act, where several people acted before; once a paragraph.</summary>
internal sealed class InjuryTiedToNobody : IRule
{
    public string Id => "UC4001";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var injury in context.Case.Facts.Where(f => IsInjury(context, f)).DistinctBy(f => context.PassageOf(f).Place))
        {
            var passage = context.PassageOf(injury);
            if (passage.Section.Kind is SectionKind.Count or SectionKind.Injuries || IsTied(context, passage)) continue;
            var possible = Before(context, passage).ToEquatableArray();
            if (possible.Count > 1) yield return Findings.Make(passage.At, context.IdsOf(possible));
        }
    }

    /// <summary>The plaintiff suffers it, or something of the plaintiff's is broken.</summary>
    private static bool IsInjury(RuleContext context, Fact fact) =>
        fact.Kind == FactKind.Injury && Conduct.ByPlaintiff(context, fact)
        || fact.Voice == Voice.Passive && fact.Actors.Certainty == ActorCertainty.Missing && context.Cues("injury-verbs").Contains(fact.Lemma) && Conduct.IsAtPlaintiff(context, fact);

    /// <summary>The sentence names somebody or a cause, or an act of one person stands right before it in the paragraph.</summary>
    private static bool IsTied(RuleContext context, Passage passage) =>
        context.Names.In(passage.Span).Any(n => !context.Case[n.Person].IsPlaintiff) || Phrases.Has(context.Text, passage.Span, context.Cues("cause-words"))
        || context.FactsAt[passage.Place].Any(f => f.Actors.IsOne && !Conduct.ByPlaintiff(context, f) && f.Sentence <= passage.Sentence.Index && context.IsConduct(f));

    private static IEnumerable<PersonId> Before(RuleContext context, Passage passage) =>
        context.Case.Facts.Where(f => f.Sentence < passage.Sentence.Index && context.IsViolation(f)).SelectMany(f => f.Actors.Members).Where(m => !context.Case[m].IsPlaintiff).Distinct();
}
