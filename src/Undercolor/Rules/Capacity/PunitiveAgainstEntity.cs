using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at requests for punitive damages, for a city, a county or an official capacity among those whom they name.</summary>
internal sealed class PunitiveAgainstEntity : IRule
{
    public string Id => "UC5014";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var passage in context.Passages.Where(p => Phrases.Has(context.Text, p.Span, context.Cues("punitive")) && !AskedRelief.IsStateLaw(context, p)))
            if (AskedRelief.Asks(context, passage) && Whom(context, passage).FirstOrDefault(IsShielded) is { } body)
                yield return Findings.Make(context, passage, body, ("body", body.Name));
    }

    private static IEnumerable<Person> Whom(RuleContext context, Passage passage)
    {
        var named = context.Names.In(passage.Span).Select(n => context.Case[n.Person]).Where(p => p.IsDefendant).ToList();
        if (named.Count > 0) return named;
        var everyone = Phrases.Has(context.Text, passage.Span, context.Cues("everyone-sued")) && !Phrases.Has(context.Text, passage.Span, context.Cues("only-people"));
        return everyone ? context.Case.Defendants : [];
    }

    private static bool IsShielded(Person person) =>
        AskedRelief.IsLocalBody(person) || person is { Kind: PartyKind.NaturalPerson, Capacity: Doctrine.Capacity.Official };
}
