using Undercolor.Analysis;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at departments that the packs of this State shut out.</summary>
internal sealed class DepartmentNotSuable : IRule
{
    public string Id => "UC5005";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Judged.Where(j => j.Assessment.Ruling == CellResult.NotSuable && j.Assessment.Reasons.Contains(Reason.DepartmentNotSuable))
            .Select(j => Findings.AtName(context, j.Person, ("body", j.Person.Name), ("state", StateName(context))) with { Authorities = PartyRules.AuthoritiesOf(context.View, context.Law, j.Person) });

    /// <summary>The State as the court's name prints it; where the rule of the packs is common to all States, any.</summary>
    private static string StateName(RuleContext context)
    {
        if (context.Law.State is not { } code) return "any State";
        var court = context.Law.Court?.Name ?? "";
        return Phrases.First(court, new(0, court.Length), context.Lexicon.States) is { } name ? name.Of(court) : code;
    }
}
