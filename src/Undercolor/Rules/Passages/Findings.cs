using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>Makes findings; the slot <c>paragraph</c> follows from the place unless it is given.</summary>
internal static class Findings
{
    private const int LongestQuote = 12;

    public static Finding Make(Pinpoint? at, EquatableArray<string> defendants, params ReadOnlySpan<(string Slot, string Value)> slots)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        if (at is not null) values["paragraph"] = Places.Name(at);
        foreach (var (slot, value) in slots) values[slot] = value;
        return new(at, defendants, values);
    }

    public static Finding Make(RuleContext context, Passage passage, Person defendant, params ReadOnlySpan<(string Slot, string Value)> slots) =>
        Make(passage.At, context.IdsOf(defendant), [("defendant", defendant.Name), .. slots]);

    /// <summary>A finding about a defendant as such stands at the name in the caption, or where the text first names the defendant.</summary>
    public static Finding AtName(RuleContext context, Person defendant, params ReadOnlySpan<(string Slot, string Value)> slots) =>
        Make(defendant.FirstNamed, context.IdsOf(defendant), [("defendant", defendant.Name), .. slots]);

    /// <summary>The first finding with the places of the others beside it.</summary>
    public static IEnumerable<Finding> Once(IEnumerable<Finding> findings)
    {
        var all = findings.ToList();
        if (all.Count > 0) yield return all[0] with { Related = all.Skip(1).Select(f => f.At).OfType<Pinpoint>().ToEquatableArray() };
    }

    /// <summary>The words as a message quotes them: a long stretch is cut after twelve words.</summary>
    public static string Quote(string words)
    {
        var split = words.Split(' ');
        return split.Length <= LongestQuote ? words : string.Join(' ', split.Take(LongestQuote)) + " …";
    }

    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and 3 others</c>.</summary>
    public static string List(IReadOnlyList<Person> people) => people.Count switch
    {
        0 => "nobody",
        1 => people[0].Name,
        2 => $"{people[0].Name} and {people[1].Name}",
        3 => $"{people[0].Name}, {people[1].Name} and {people[2].Name}",
        _ => $"{people[0].Name}, {people[1].Name} and {people.Count - 2} others",
    };
}
