using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Acts of people in a function that the law shields for some of what they do.</summary>
internal static class ImmuneActs
{
    /// <summary>The first sentence in which each such defendant does what the cues name.</summary>
    public static IEnumerable<Finding> Find(RuleContext context, Func<Person, bool> inFunction, string acts, string? apart = null) =>
        context.JudgedPeople.Where(j => inFunction(j.Person))
            .Select(j => (j.Person, Act: Sentences(context, j.Person).FirstOrDefault(p => Phrases.Has(context.Text, p.Span, context.Cues(acts)) && (apart is null || !Phrases.Has(context.Text, p.Span, context.Cues(apart))))))
            .Where(f => f.Act is not null).Select(f => Findings.Make(context, f.Act!, f.Person)).OrderBy(f => f.At!.Span.Start);

    /// <summary>Sentences that state an act or omission of this person.</summary>
    public static IEnumerable<Passage> Sentences(RuleContext context, Person person) =>
        context.Case.Facts.Where(f => f.Actors.Charges(person.Id) && f.Kind is FactKind.Act or FactKind.Omission or FactKind.Order or FactKind.PolicyMaking && !context.Cues("role-verbs").Contains(f.Lemma))
            .Select(context.PassageOf).DistinctBy(p => p.Sentence.Index);

    public static bool AsksForMoney(RuleContext context) => AskedRelief.Money(context) is not null;
}
