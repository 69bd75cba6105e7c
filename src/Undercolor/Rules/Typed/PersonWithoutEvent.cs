using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at defendants of whom the case file states nothing.</summary>
internal sealed class PersonWithoutEvent : IRule
{
    public string Id => "UC8001";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Typed is null) return [];
        return context.Case.Defendants.Where(d => !context.Case.Facts.Any(f => f.Actors.Members.Contains(d.Id))).Select(d => Findings.AtName(context, d));
    }
}
