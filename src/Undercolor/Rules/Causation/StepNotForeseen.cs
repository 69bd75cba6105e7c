using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at acts and decisions of others between a defendant's conduct and a harm, of which the file does not say what the chain needs.</summary>
internal sealed class StepNotForeseen : IRule
{
    public string Id => "UC4009";

    public IEnumerable<Finding> Find(RuleContext context) =>
        from x in Links.Answers(context)
        where x.Answer.Connection.Answer == ChainAnswer.Open && x.Answer.Result == CauseResult.Open
        from step in x.Answer.Connection.OnPath.Where(s => context.Causes!.Rules[s.Step].Answer == ChainAnswer.Open).Take(1)
        select Findings.Make(Links.At(context, step.Event), Links.Defendant(context, x.Answer.Person),
            ("person", Links.Name(context, x.Answer.Person)), ("effect", context.Causes!.Graph.Events[x.Answer.Effect.Event].Words), ("step", context.Causes!.Rules[step.Step].Label));
}
