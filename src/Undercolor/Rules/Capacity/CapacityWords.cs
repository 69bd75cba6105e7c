using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Capacity;

/// <summary>Where the words of capacity stand, and for whom an official stands.</summary>
internal static class CapacityWords
{
    /// <summary><c>individual and official capacities</c> in the place that states the capacity; the place as a whole where the words are others.</summary>
    public static Pinpoint? At(RuleContext context, Person person)
    {
        if (person.CapacityAt is not { } at) return null;
        foreach (var word in (ReadOnlySpan<string>)["capacities", "capacity"])
            if (Phrases.Find(context.Text, at.Span, word) is { } found) return Places.Of(context.Tree, new(Lead(context, at.Span.Start, found.Start), found.End));
        return at;
    }

    private static int Lead(RuleContext context, int from, int at)
    {
        var start = at;
        for (var end = at; end > from;)
        {
            while (end > from && context.Text[end - 1] is ' ' or '/' or ',') end--;
            var word = end;
            while (word > from && char.IsLetter(context.Text[word - 1])) word--;
            if (word == end || !context.Cues("capacity-lead").Contains(context.Text[word..end].ToLowerInvariant())) break;
            if (context.Text[word..end] is not ("and" or "or")) start = word;
            end = word;
        }
        return start;
    }

    /// <summary>The text says that this person works for a State or an agency of one.</summary>
    public static bool IsStateOfficial(RuleContext context, Person person) =>
        person.Employer == PartyKind.State || context.AboutHas(person, "state-employer") || context.About(person).Any(p => Phrases.Has(context.Text, p.Span, context.Lexicon.BodyWords[PartyKind.StateAgency]));

    /// <summary>State law says whom a sheriff stands for; the packs do not.</summary>
    public static bool IsSheriff(Person person) =>
        person.Role.Contains("sheriff", StringComparison.OrdinalIgnoreCase) || person.Name.Contains("sheriff", StringComparison.OrdinalIgnoreCase);

    /// <summary>The city or county that a sentence about this person names; else the only one that is sued; else null.</summary>
    public static string? BodyOf(RuleContext context, Person person)
    {
        foreach (var passage in context.About(person))
            foreach (var place in (ReadOnlySpan<string>)["City of ", "County of ", "Town of ", "Village of "])
                if (context.Text.IndexOf(place, passage.Span.Start, passage.Span.Length, StringComparison.Ordinal) is >= 0 and var at) return context.Text[at..EndOfName(context.Text, at + place.Length)];
        return context.Case.Defendants.Where(d => d.Kind == PartyKind.Municipality).Select(d => d.Name).FirstOrDefault();
    }

    private static int EndOfName(string text, int at)
    {
        var end = at;
        while (at < text.Length && char.IsUpper(text[at]))
        {
            end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            at = end < text.Length && text[end] == ' ' ? end + 1 : text.Length;
        }
        return end;
    }
}
