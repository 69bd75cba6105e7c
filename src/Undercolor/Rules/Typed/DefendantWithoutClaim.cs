using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at defendants whom no claim names, where claims name others.</summary>
internal sealed class DefendantWithoutClaim : IRule
{
    public string Id => "UC8006";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Typed is null || context.Case.Claims.IsEmpty || context.Case.Claims.Any(c => c.Against.IsEmpty)) return [];
        return context.Case.Defendants.Where(d => !context.Case.Claims.Any(c => c.Against.Contains(d.Id))).Select(d => Findings.AtName(context, d));
    }
}
