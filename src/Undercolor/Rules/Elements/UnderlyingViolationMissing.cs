using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks at people blamed for not stopping or training another, in a text where nobody else does a wrong; once a person.</summary>
internal sealed class UnderlyingViolationMissing : IRule
{
    public string Id => "UC3005";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Case.Facts.Where(f => f.Actors.IsOne && context.IsDerivative(f) && context.Case[f.Actors.Members[0]].IsDefendant)
            .DistinctBy(f => f.Actors.Members[0])
            .Where(f => !context.Case.Facts.Any(other => IsByOther(other, f) && context.IsViolation(other)))
            .Select(f => Findings.Make(context, context.PassageOf(f), context.Case[f.Actors.Members[0]], ("verb", f.Verb)));

    /// <summary>By anybody else, known or not.</summary>
    private static bool IsByOther(Fact fact, Fact failure) => fact.Actors.Members.Count == 0 || fact.Actors.Members.Any(m => m != failure.Actors.Members[0]);
}
