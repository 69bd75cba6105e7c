using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at Does whom no sentence describes.</summary>
internal sealed class DoeWithoutDescription : IRule
{
    public string Id => "UC2015";

    public IEnumerable<Finding> Find(RuleContext context) =>
        DoeDescription.Does(context).Where(d => !DoeDescription.IsDescribed(context, d)).Select(d => Findings.AtName(context, d));
}
