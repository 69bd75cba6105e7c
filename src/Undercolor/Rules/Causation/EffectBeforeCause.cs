using Undercolor.Causation.Events;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at links of a case file from what came later to what came earlier.</summary>
internal sealed class EffectBeforeCause : IRule
{
    public string Id => "UC4005";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var fault in Links.Faults(context, GraphFaultKind.EffectBeforeCause))
        {
            var (cause, effect) = (context.Causes!.Graph.Events[fault.Events[0]], context.Causes.Graph.Events[fault.Events[1]]);
            yield return Findings.Make(Links.At(context, fault.Events[0]), [], ("cause", cause.Words), ("effect", effect.Words), ("place", effect.At.Cite)) with { Related = [Links.At(context, fault.Events[1])] };
        }
    }
}
