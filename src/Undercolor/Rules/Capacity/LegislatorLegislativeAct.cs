using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at votes, proposals and signatures on a law or budget.</summary>
internal sealed class LegislatorLegislativeAct : IRule
{
    public string Id => "UC5013";

    public IEnumerable<Finding> Find(RuleContext context) =>
        ImmuneActs.Find(context, p => IsLegislator(context, p), "legislative-acts", "job-words");

    private static bool IsLegislator(RuleContext context, Person person) =>
        person.Functions.Contains(Function.Legislator) || Phrases.Has(person.Name, new(0, person.Name.Length), context.Cues("legislators")) || context.AboutHas(person, "legislators");
}
