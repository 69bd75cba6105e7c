using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at people sued in both capacities, for anything that the official one could be for.</summary>
internal sealed class BothCapacitiesDamagesOnly : IRule
{
    public string Id => "UC5002";

    public IEnumerable<Finding> Find(RuleContext context) =>
        Why(context) is not { } why ? [] : context.JudgedPeople.Where(j => j.Person.Capacity == Doctrine.Capacity.Both)
            .Select(j => Findings.Make(CapacityWords.At(context, j.Person) ?? j.Person.FirstNamed, context.IdsOf(j.Person), ("defendant", j.Person.Name), ("phrase", why)));

    private static string? Why(RuleContext context)
    {
        if (context.Case.Defendants.Any(AskedRelief.IsLocalBody)) return "the body that the official capacity stands for is sued as well";
        return AskedRelief.Money(context) is not null && !AskedRelief.Orders(context).Any() ? $"{context.Paper} asks only for money" : null;
    }
}
