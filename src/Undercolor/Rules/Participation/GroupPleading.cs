namespace Undercolor.Rules.Participation;

/// <summary>Looks at wrongful acts of a group that nobody divides and nobody explains.</summary>
internal sealed class GroupPleading : IRule
{
    public string Id => "UC2003";

    public IEnumerable<Finding> Find(RuleContext context) =>
        GroupActs.Find(context).Where(f => !GroupActs.IsExplained(context, f)).Select(f => GroupActs.Report(context, f));
}
