namespace Undercolor.Rules.Capacity;

/// <summary>Looks at state officials in official capacity, from whom money is asked.</summary>
internal sealed class OfficialCapacityDamagesState : IRule
{
    public string Id => "UC5003";

    public IEnumerable<Finding> Find(RuleContext context) =>
        OfficialCapacityDamages.Find(context).Where(f => CapacityWords.IsStateOfficial(context, f.Person))
            .Select(f => OfficialCapacityDamages.Report(context, f.Person, f.Money, "the State"));
}
