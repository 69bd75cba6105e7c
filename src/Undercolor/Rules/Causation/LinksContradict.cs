using Undercolor.Causation.Events;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at links of a case file that run in a circle, or by which what happened could not have happened.</summary>
internal sealed class LinksContradict : IRule
{
    public string Id => "UC4006";

    public IEnumerable<Finding> Find(RuleContext context) => Links.Faults(context, GraphFaultKind.Circle, GraphFaultKind.AgainstWhatHappened).Select(fault =>
        Findings.Make(Links.At(context, fault.Events[0]), [], ("fault", fault.Message)) with { Related = fault.Events.Skip(1).Select(e => Links.At(context, e)).ToEquatableArray() });
}
