using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks at cities and counties for a rule, a practice or a decision that is more than a label.</summary>
internal sealed class PolicyWithoutFacts : IRule
{
    public string Id => "UC3008";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Judged.Where(j => j.Person.Kind == PartyKind.Municipality && j.Assessment.Ruling == CellResult.Inadequate && !HasPolicyFacts(context))
            .Select(j => Findings.AtName(context, j.Person, ("body", j.Person.Name)));

    private static bool HasPolicyFacts(RuleContext context) =>
        context.Passages.Any(p => p.IsAllegation && Phrases.Has(context.Text, p.Span, context.Cues("policy-facts")));
}
