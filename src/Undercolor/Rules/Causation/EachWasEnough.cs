using Undercolor.Causation.Events;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at harm for which a defendant's conduct was enough, and others' conduct was enough as well.</summary>
internal sealed class EachWasEnough : IRule
{
    public string Id => "UC4008";

    public IEnumerable<Finding> Find(RuleContext context) =>
        Links.Answers(context).Where(x => x.Answer.Pattern == CausalPattern.Overdetermined).GroupBy(x => x.Effect.Effect.Event)
            .Select(x => Findings.Make(Links.At(context, x.Key), [.. x.SelectMany(y => Links.Defendant(context, y.Answer.Person))], ("effect", context.Causes!.Graph.Events[x.Key].Words)));
}
