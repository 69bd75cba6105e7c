using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at federal officers, for facts that tie the act to state authority.</summary>
internal sealed class FederalOfficerUnder1983 : IRule
{
    public string Id => "UC5008";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => j.Person.Functions.Contains(Function.FederalOfficer) && !context.AboutHas(j.Person, "state-authority"))
            .Select(j => Findings.AtName(context, j.Person, ("paragraph", Description(context, j.Person))));

    private static string Description(RuleContext context, Person person) =>
        context.About(person).FirstOrDefault() is { } first ? Places.Name(first.At) : "The caption";
}
