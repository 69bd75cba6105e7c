using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at statements that do not say how they are known; told once.</summary>
internal sealed class EventWithoutSource : IRule
{
    public string Id => "UC8003";

    public IEnumerable<Finding> Find(RuleContext context) =>
        Findings.Once(Statements.Of(context).Where(s => s.Sources.IsEmpty).Select(s => Findings.Make(Statements.At(context, s), [])));
}
