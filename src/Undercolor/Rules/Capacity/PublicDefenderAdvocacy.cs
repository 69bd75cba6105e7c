using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks at the work of defense counsel for a client, once a person.</summary>
internal sealed class PublicDefenderAdvocacy : IRule
{
    public string Id => "UC5012";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => j.Person.Functions.Contains(Function.PublicDefender) && !IsWithOfficials(context, j.Person))
            .Select(j => (j.Person, Act: ImmuneActs.Sentences(context, j.Person).FirstOrDefault(p => !Phrases.Has(context.Text, p.Span, context.Cues("outside-defense")))))
            .Where(f => f.Act is not null).Select(f => Findings.Make(context, f.Act!, f.Person));

    private static bool IsWithOfficials(RuleContext context, Person person) =>
        context.Case.Facts.Any(f => f.Actors.Charges(person.Id) && f.Has("agree") && !f.Has("label"));
}
