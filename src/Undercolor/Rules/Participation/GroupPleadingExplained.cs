namespace Undercolor.Rules.Participation;

/// <summary>Looks at wrongful acts of a group where the text says who was there and why the doer cannot be told.</summary>
internal sealed class GroupPleadingExplained : IRule
{
    public string Id => "UC2004";

    public IEnumerable<Finding> Find(RuleContext context) =>
        GroupActs.Find(context).Where(f => GroupActs.IsExplained(context, f)).Select(f => GroupActs.Report(context, f));
}
