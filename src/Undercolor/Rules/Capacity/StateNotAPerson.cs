using Undercolor.Analysis;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at defendants whom the packs do not count as a person.</summary>
internal sealed class StateNotAPerson : IRule
{
    public string Id => "UC5007";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Judged.Where(j => j.Assessment.Ruling == CellResult.NotSuable && j.Assessment.Reasons.Contains(Reason.NotAPerson)).Select(j => Findings.AtName(context, j.Person));
}
