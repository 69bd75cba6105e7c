using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Reading;

namespace Undercolor.Rules.Passages;

/// <summary>The ways in which papers name somebody: name, aliases, surname, the short form of a body.</summary>
internal static class NameForms
{
    public static IEnumerable<string> Of(Person person, ReadingLexicon lexicon) =>
        AllForms(person).Where(f => f.Length > 2 && !lexicon.Titles.Contains(f.ToLowerInvariant()) && (char.IsUpper(f[0]) || char.IsDigit(f[0]))).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> AllForms(Person person)
    {
        yield return person.Name;
        foreach (var alias in person.Aliases) yield return alias;
        if (person.IsPlaintiff) yield return "Plaintiff";
        if (person.FirstNamed is { Paragraph: Places.Caption } caption)
        {
            yield return caption.Quote;
            if (person.Identified is Identified.Badge or Identified.TitleOnly && NameIndex.BadgeNumber(caption.Quote) is { } badge) yield return badge;
        }
        if (person is { Kind: PartyKind.NaturalPerson, Identified: Identified.Named } && Surname(person.Name) is { } surname) yield return surname;
        if (person.Identified == Identified.Doe && person.Name.IndexOf("Doe ", StringComparison.Ordinal) is > 0 and var doe) yield return person.Name[doe..];
        if (person.Kind != PartyKind.NaturalPerson && person.Name.IndexOf(" of ", StringComparison.Ordinal) is > 0 and var of) yield return person.Name[..of];
    }

    private static string? Surname(string name) =>
        name.Split(' ').LastOrDefault(w => w.Length > 2 && char.IsUpper(w[0]) && w.All(c => char.IsLetter(c) || c is '-' or '\'' or '’'));
}
