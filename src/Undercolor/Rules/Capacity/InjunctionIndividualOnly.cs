using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at requests for an order against people sued as individuals only.</summary>
internal sealed class InjunctionIndividualOnly : IRule
{
    public string Id => "UC5015";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Case.Defendants.Any(AskedRelief.IsLocalBody)) yield break;
        foreach (var passage in AskedRelief.Orders(context))
            if (context.Names.In(passage.Span).Select(n => context.Case[n.Person]).FirstOrDefault(IsIndividualOnly) is { } person)
                yield return Findings.Make(context, passage, person);
    }

    private static bool IsIndividualOnly(Person person) => person is { IsDefendant: true, Kind: PartyKind.NaturalPerson, Capacity: Doctrine.Capacity.Individual };
}
