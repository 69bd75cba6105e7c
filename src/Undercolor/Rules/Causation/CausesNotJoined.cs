using Undercolor.Causation.Events;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at harm with several causes of which the file does not say whether each was enough or all were needed.</summary>
internal sealed class CausesNotJoined : IRule
{
    public string Id => "UC4007";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Causes is not { Faults.Count: 0 } causes ? [] : causes.Effects.SelectMany(e => e.Doubts.OfType<Doubt.OfJoin>()).Select(j => j.Event).Distinct().Order()
            .Select(e => Findings.Make(Links.At(context, e), [], ("event", causes.Graph.Events[e].Words)));
}
