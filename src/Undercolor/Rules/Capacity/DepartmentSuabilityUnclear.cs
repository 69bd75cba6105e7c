using Undercolor.Analysis;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at departments of which the packs do not say whether they can be sued here.</summary>
internal sealed class DepartmentSuabilityUnclear : IRule
{
    public string Id => "UC5006";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Judged.Where(j => j.Assessment.Ruling is CellResult.Unclear or CellResult.Inadequate && j.Assessment.Reasons.Contains(Reason.DepartmentNotSuable))
            .Select(j => Findings.AtName(context, j.Person, ("body", j.Person.Name)) with { Authorities = PartyRules.AuthoritiesOf(context.View, context.Law, j.Person) });
}
