using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at acts and decisions of others between a defendant's conduct and a harm, of which the file does not say what the chain needs.</summary>
internal sealed class StepNotForeseen : IRule
{
    public string Id => "UC4009";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var (_, answer) in Links.Answers(context))
            if (answer is { Result: CauseResult.Open, Connection.Answer: ChainAnswer.Open } && answer.Connection.OnPath.FirstOrDefault(s => context.Causes!.Rules[s.Step].Answer == ChainAnswer.Open) is { } step)
                yield return Findings.Make(Links.At(context, step.Event), Links.Defendant(context, answer.Person),
                    ("person", Links.Name(context, answer.Person)), ("effect", context.Causes!.Graph.Events[answer.Effect.Event].Words), ("step", context.Causes.Rules[step.Step].Label));
    }
}
