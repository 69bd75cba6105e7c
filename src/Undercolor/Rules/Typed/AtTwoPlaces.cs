using Undercolor.Cases;
using Undercolor.Rules.Passages;
using Undercolor.Timeline;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at people who are at two places at one time that the file says are apart.</summary>
internal sealed class AtTwoPlaces : IRule
{
    public string Id => "UC8013";

    public IEnumerable<Finding> Find(RuleContext context) => context.Times is not { } times ? [] : TwoPlaces.Of(times).Select(found =>
    {
        var (one, other) = (Statements.At(context, found.One), Statements.At(context, found.Other));
        return Findings.Make(one, DefendantOf(context, found.Person), ("name", NameOf(times.File, found.Person)), ("value", found.One.Where.Text), ("place", other.Cite), ("other", found.Other.Where.Text)) with { Related = [other] };
    });

    private static Text.EquatableArray<string> DefendantOf(RuleContext context, string person)
    {
        var index = context.Typed!.File.People.Select((p, i) => (p.Id, i)).FirstOrDefault(p => p.Id == person).i;
        return context.IdsOf([new PersonId(index)]);
    }

    private static string NameOf(CaseFile file, string person) => file.People.FirstOrDefault(p => p.Id == person)?.Name.Text ?? person;
}
