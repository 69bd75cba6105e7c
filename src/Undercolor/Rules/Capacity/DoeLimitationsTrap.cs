using Undercolor.Rules.Form;
using Undercolor.Rules.Participation;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at Does whom the text describes; the others are the matter of the rule on descriptions.</summary>
internal sealed class DoeLimitationsTrap : IRule
{
    public string Id => "UC5017";

    public IEnumerable<Finding> Find(RuleContext context) =>
        DoeDescription.Does(context).Where(d => DoeDescription.IsDescribed(context, d)).Select(d => Findings.AtName(context, d, ("limit", TimeLimits.Of(context) is { } limit ? $" {limit.Says}" : "")));
}
