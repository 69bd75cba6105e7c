using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>People sued in official capacity only, in a text that asks for money from them.</summary>
internal static class OfficialCapacityDamages
{
    public static IEnumerable<(Person Person, Passage Money)> Find(RuleContext context)
    {
        if (AskedRelief.Money(context) is not { } first) return [];
        return context.JudgedPeople.Where(j => j.Person.Capacity == Doctrine.Capacity.Official && !j.Person.Functions.Contains(Function.FederalOfficer) && !CapacityWords.IsSheriff(j.Person))
            .Select(j => (j.Person, AskedRelief.MoneyFrom(context, j.Person) ?? first));
    }

    /// <summary>Placed on the words of capacity; the message cites the paragraph that asks.</summary>
    public static Finding Report(RuleContext context, Person person, Passage money, string body) =>
        Findings.Make(CapacityWords.At(context, person) ?? person.FirstNamed, context.IdsOf(person), ("defendant", person.Name), ("paragraph", Places.Name(money.At)), ("body", body))
            with { Related = [money.At] };
}
