using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at people blamed for not supervising, of whom nothing else is stated, once a person.</summary>
internal sealed class SupervisorWithoutKnowledge : IRule
{
    public string Id => "UC2013";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Case.Facts.Where(f => f.Actors.IsOne && context.IsFailureToSupervise(f) && context.Case[f.Actors.Members[0]] is { IsDefendant: true, Kind: PartyKind.NaturalPerson })
            .DistinctBy(f => f.Actors.Members[0])
            .Where(f => !IsTiedOtherwise(context, context.Case[f.Actors.Members[0]]))
            .Select(f => Findings.Make(context, context.PassageOf(f), context.Case[f.Actors.Members[0]], ("verb", f.Verb)));

    private static bool IsTiedOtherwise(RuleContext context, Person person) =>
        context.OwnConduct(person).Any(f => f.Actors.Charges(person.Id) && !context.IsFailureToSupervise(f)) || context.Notice(person).Any();
}
