using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at officials who are named as doing a wrong and are no party, once a person.</summary>
internal sealed class ActorNotSued : IRule
{
    public string Id => "UC2007";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Case.Facts.Where(f => f.Actors.IsOne && IsOutsider(context.Case[f.Actors.Members[0]]) && context.IsViolation(f) && Conduct.IsAtPlaintiff(context, f))
            .DistinctBy(f => f.Actors.Members[0])
            .Select(f => Findings.Make(ActorWords.At(context, f), [], ("actor", context.Case[f.Actors.Members[0]].Name), ("verb", f.Verb)));

    private static bool IsOutsider(Person person) =>
        person is { IsDefendant: false, IsPlaintiff: false, Kind: PartyKind.NaturalPerson, Identified: Identified.Named, Functions.Count: > 0 };
}
