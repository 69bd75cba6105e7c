using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks at people of whom no job, title, badge or show of authority is stated.</summary>
internal sealed class ColorOfLawMissing : IRule
{
    public string Id => "UC3006";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => j.Assessment.ColorOfLaw == ElementValue.Missing && j.Person.Functions.IsEmpty && j.Person.Role.Length == 0 && !HasPower(context, j.Person))
            .Select(j => Findings.AtName(context, j.Person));

    private static bool HasPower(RuleContext context, Person person) =>
        context.AboutHas(person, "color") || context.AboutHas(person, "state-employer") || context.AboutHas(person, "public-power-words") || PrivateParty.IsPrivate(context, person);
}
