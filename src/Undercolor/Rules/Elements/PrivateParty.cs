using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Whether the text describes a party as private, and whether it ties that party to public power.</summary>
internal static class PrivateParty
{
    public static bool IsPrivate(RuleContext context, Person person) =>
        person.Kind == PartyKind.PrivateEntity || person.Functions.Contains(Function.PrivateActor)
        || person.Kind == PartyKind.NaturalPerson && context.About(person).Any(p => IsDescription(context, p, person));

    /// <summary><c>Jay Merrow is a guard for Fernbank Market, a private shop</c>: the words stand behind the name in a sentence that says what somebody is.</summary>
    private static bool IsDescription(RuleContext context, Passage passage, Person person)
    {
        if (context.Names.In(passage.Span).FirstOrDefault(n => n.Person == person.Id) is not { Span.Length: > 0 } name) return false;
        var behind = new Text.TextSpan(name.Span.End, passage.Span.End);
        return Phrases.First(context.Text, behind, context.Cues("says-what-somebody-is")) is { } link && link.Start <= name.Span.End + 2
            && Phrases.Has(context.Text, behind, context.Cues("private-words"));
    }

    /// <summary>Care of prisoners for the State has often been held to be under color of law.</summary>
    public static bool IsCareProvider(RuleContext context, Person person) =>
        person.Functions.Contains(Function.Medical) || Phrases.Has(person.Name, new(0, person.Name.Length), context.Cues("care-provider-words"));

    public static bool IsTied(RuleContext context, Person person) =>
        context.Case.Facts.Any(f => f.Kind == FactKind.Agreement && !f.Has("label") && f.Actors.Charges(person.Id)) || context.AboutHas(person, "public-tie-words");
}
