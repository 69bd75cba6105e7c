using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at people of whom no words state the capacity, once a person.</summary>
internal sealed class CapacityUnstated : IRule
{
    public string Id => "UC5001";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => j.Person.Capacity == Doctrine.Capacity.Unspecified).Select(j => Findings.AtName(context, j.Person));
}
