using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at people blamed for not stopping another, for presence and for the chance to act, once a person.</summary>
internal sealed class FailureToInterveneGap : IRule
{
    public string Id => "UC2012";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Case.Facts.Where(f => f.Actors.IsOne && context.IsFailureToIntervene(f) && context.Case[f.Actors.Members[0]] is { IsDefendant: true, Kind: PartyKind.NaturalPerson })
            .DistinctBy(f => f.Actors.Members[0]).Select(f => Report(context, f, context.Case[f.Actors.Members[0]])).OfType<Finding>();

    private static Finding? Report(RuleContext context, Fact failure, Person person)
    {
        var present = context.Case.Facts.Any(f => f != failure && f.Actors.Charges(person.Id) && (f.Kind is FactKind.Presence or FactKind.Knowledge || context.IsViolation(f)));
        var chance = context.AboutHas(person, "chance-words") || context.Case.Facts.Any(f => f.Kind == FactKind.Opportunity && f.Actors.Charges(person.Id));
        var lacking = (present, chance) switch
        {
            (true, true) => null,
            (false, true) => "where this person was, or what this person saw or heard",
            (true, false) => "how long it lasted, or what this person could have done",
            (false, false) => "where this person was, what this person saw, or how long it lasted",
        };
        return lacking is null ? null : Findings.Make(context, context.PassageOf(failure), person, ("verb", failure.Verb), ("phrase", lacking));
    }
}
