using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at wrongs in the passive voice that nobody is said to have done, once a paragraph.</summary>
internal sealed class ActorlessPassive : IRule
{
    public string Id => "UC2002";

    public IEnumerable<Finding> Find(RuleContext context) =>
        IsAlone(context) ? [] : context.Case.Facts.Where(f => IsActorless(context, f) && !HasDoerNearby(context, f)).DistinctBy(f => context.PassageOf(f).Place).Select(f => Report(context, f));

    private static Finding Report(RuleContext context, Fact fact)
    {
        var verb = VerbWords.Group(context, fact);
        return Findings.Make(context.PassageOf(fact).Part(verb), [], ("quote", verb.Of(context.Text)));
    }

    private static bool IsActorless(RuleContext context, Fact fact) =>
        fact.Voice == Voice.Passive && fact.Actors.Certainty == ActorCertainty.Missing && fact.Targets.Members.Any(m => context.Case[m].IsPlaintiff)
        && context.IsViolation(fact) && !context.Cues("injury-verbs").Contains(fact.Lemma) && !Phrases.Has(context.Text, context.PassageOf(fact).Span, context.Cues("medical-places"));

    /// <summary>With one defendant and nobody else on the scene, the doer is plain enough.</summary>
    private static bool IsAlone(RuleContext context) =>
        context.Case.People.Count(p => !p.IsPlaintiff && p.Kind == PartyKind.NaturalPerson && (p.IsDefendant || p.Functions.Count > 0)) < 2
        && !context.Case.Facts.Any(f => f.Actors.IsAmbiguous);

    /// <summary>The same paragraph, or the sentence before or behind, says that somebody did a thing of this kind.</summary>
    private static bool HasDoerNearby(RuleContext context, Fact passive) =>
        context.FactsAt[context.PassageOf(passive).Place].Any(f => DoesSuch(context, f, passive))
        || context.FactsOf[passive.Sentence - 1].Concat(context.FactsOf[passive.Sentence + 1]).Any(f => f.Actors.IsOne && DoesSuch(context, f, passive));

    private static bool DoesSuch(RuleContext context, Fact fact, Fact passive) =>
        fact.Actors.Members.Count > 0 && context.IsWrong(fact) && SharesClass(context, fact, passive);

    private static bool SharesClass(RuleContext context, Fact one, Fact other) =>
        one.Classes.Any(c => other.Has(c) && (context.Cues("wrongful-classes").Contains(c) || context.Cues("wrongful-classes-at-plaintiff").Contains(c) || context.Cues("wrongful-omission-classes").Contains(c)));
}
