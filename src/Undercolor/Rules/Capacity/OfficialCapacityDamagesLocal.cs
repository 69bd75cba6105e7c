namespace Undercolor.Rules.Capacity;

/// <summary>Looks at local officials in official capacity, from whom money is asked.</summary>
internal sealed class OfficialCapacityDamagesLocal : IRule
{
    public string Id => "UC5004";

    public IEnumerable<Finding> Find(RuleContext context) =>
        OfficialCapacityDamages.Find(context).Where(f => !CapacityWords.IsStateOfficial(context, f.Person))
            .Select(f => (f.Person, f.Money, Body: CapacityWords.BodyOf(context, f.Person))).Where(f => f.Body is not null)
            .Select(f => OfficialCapacityDamages.Report(context, f.Person, f.Money, $"the {f.Body}"));
}
