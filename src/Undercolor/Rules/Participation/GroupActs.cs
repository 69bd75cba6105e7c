using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Wrongful acts that the text lays to a group, once a paragraph and group.</summary>
internal static class GroupActs
{
    /// <summary>How many paragraphs the names of those present may stand before the act.</summary>
    private const int Reach = 5;

    /// <summary>How many paragraphs a state such as <c>face down</c> may stand from the act that it explains.</summary>
    private const int ReasonReach = 1;

    public static IEnumerable<Fact> Find(RuleContext context) =>
        context.Case.Facts
            .Where(f => context.IsWrong(f) && f.Actors.Members.Count > 1 && ActorWords.IsGroup(context, f) && !IsDivided(context, f))
            .DistinctBy(f => (context.PassageOf(f).Place, f.Actors.Phrase.ToUpperInvariant()));

    public static Finding Report(RuleContext context, Fact fact) =>
        Findings.Make(ActorWords.At(context, fact), context.IdsOf(fact.Actors.Members), ("group", fact.Actors.Phrase), ("verb", fact.Verb));

    /// <summary>The same paragraph or the next one says of each member what that member did.</summary>
    private static bool IsDivided(RuleContext context, Fact group)
    {
        var place = context.PassageOf(group).Place;
        var single = context.FactsNear(place, 0, 1).Where(f => f.Actors.IsOne && context.IsConduct(f)).ToList();
        return group.Actors.Members.All(m => single.Any(f => f.Actors.Charges(m)));
    }

    /// <summary>The text says who was there, and why the one who did it cannot be told.</summary>
    public static bool IsExplained(RuleContext context, Fact group)
    {
        var place = context.PassageOf(group).Place;
        var reason = context.FactsNear(place, -Reach, Reach)
            .Any(f => f.Kind == FactKind.WhyUnknown && (Math.Abs(context.PassageOf(f).Place - place) <= ReasonReach || SaysSo(context, f)));
        return reason && group.Actors.Members.Count(m => IsNamedBefore(context, context.Case[m], place)) > 1;
    }

    /// <summary><c>could not see who</c> says it in so many words; <c>face down</c> leaves it to be inferred.</summary>
    private static bool SaysSo(RuleContext context, Fact reason) => context.Cues("cannot-tell").Contains(reason.Lemma);

    private static bool IsNamedBefore(RuleContext context, Person person, int place) =>
        Enumerable.Range(place - Reach, Reach + 1).Where(p => p >= 0).SelectMany(p => context.Tree.Paragraphs[p].Sentences).Any(s => context.Names.Names(s.Span, person));
}
