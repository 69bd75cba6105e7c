using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Causation;

/// <summary>Looks once for a decision by a prosecutor, judge or jury between a defendant's act and a later harm.</summary>
internal sealed class SupersedingDecision : IRule
{
    public string Id => "UC4003";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Case.Defendants.Any(d => IsMisled(context, d))) yield break;
        foreach (var passage in context.Passages.Where(p => p.IsAllegation))
        {
            if (Decider(context, passage) is not { } decider || Actor(context, passage) is not { } actor || !HasLaterHarm(context, passage)) continue;
            yield return Findings.Make(passage.At, context.IdsOf(actor), ("other", decider.Of(context.Text)), ("actor", actor.Name));
            yield break;
        }
    }

    /// <summary>Who decided, where the decision stands behind it; a defendant's own decision is another matter.</summary>
    private static TextSpan? Decider(RuleContext context, Passage passage) =>
        Phrases.First(context.Text, passage.Span, context.Cues("deciders")) is { } decider
        && Phrases.Has(context.Text, new(decider.End, passage.Span.End), context.Cues("decision-words"))
        && !context.Names.In(new(decider.Start, passage.Span.End)).Any(n => n.Span.Start <= decider.End + 1 && context.Case[n.Person].IsDefendant) ? decider : null;

    /// <summary>The defendant whose arrest, charge or evidence came before.</summary>
    private static Person? Actor(RuleContext context, Passage passage) =>
        context.Case.Facts.Where(f => f.Sentence < passage.Sentence.Index && f.Actors.IsOne && (f.Has("seize") || f.Has("charge")) && context.IsViolation(f))
            .Select(f => context.Case[f.Actors.Members[0]]).FirstOrDefault(p => p is { IsDefendant: true, Kind: PartyKind.NaturalPerson });

    private static bool HasLaterHarm(RuleContext context, Passage passage) =>
        context.Passages.Any(p => p.IsAllegation && p.Sentence.Index > passage.Sentence.Index && Phrases.Has(context.Text, p.Span, context.Cues("later-harm")));

    private static bool IsMisled(RuleContext context, Person defendant) =>
        context.Case.Facts.Any(f => f.Actors.Charges(defendant.Id) && f.Has("falsify") && !f.Negated) || context.AboutHas(defendant, "misled-words");
}
