using Undercolor.Doctrine;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at a prosecutor's work in the case, where money is asked.</summary>
internal sealed class ProsecutorAdvocacy : IRule
{
    public string Id => "UC5010";

    public IEnumerable<Finding> Find(RuleContext context) =>
        ImmuneActs.AsksForMoney(context) ? ImmuneActs.Find(context, p => p.Functions.Contains(Function.Prosecutor), "advocacy-acts") : [];
}
