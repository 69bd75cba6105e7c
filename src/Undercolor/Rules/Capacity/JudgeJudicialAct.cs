using Undercolor.Doctrine;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at acts of judging, where money is asked.</summary>
internal sealed class JudgeJudicialAct : IRule
{
    public string Id => "UC5009";

    public IEnumerable<Finding> Find(RuleContext context) =>
        ImmuneActs.AsksForMoney(context) ? ImmuneActs.Find(context, p => p.Functions.Contains(Function.Judge), "judicial-acts", "job-words") : [];
}
