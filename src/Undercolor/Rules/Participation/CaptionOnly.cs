using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at people in the caption whom no paragraph names.</summary>
internal sealed class CaptionOnly : IRule
{
    public string Id => "UC2006";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => j.Person.InCaption && j.Person.Mentions == 0 && !context.Names.NamesAnywhere(j.Person) && !IsKnownByTitle(j.Person))
            .Select(j => Findings.AtName(context, j.Person));

    /// <summary>A title has too many forms for its absence to be sure.</summary>
    private static bool IsKnownByTitle(Person person) => person.Identified == Identified.TitleOnly && NameIndex.BadgeNumber(person.FirstNamed!.Quote) is null;
}
