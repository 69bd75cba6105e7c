using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at defendants who stand in the caption with a number and no name.</summary>
internal sealed class BadgeNumberOnly : IRule
{
    public string Id => "UC2014";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => IsNumber(j.Person))
            .Select(j => Findings.AtName(context, j.Person, ("defendant", j.Person.FirstNamed?.Quote ?? j.Person.Name)));

    private static bool IsNumber(Person person) =>
        person.Identified == Identified.Badge || person is { Identified: Identified.TitleOnly, InCaption: true } && NameIndex.BadgeNumber(person.FirstNamed!.Quote) is not null;
}
