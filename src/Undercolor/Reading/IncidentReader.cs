using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Parts the facts by the days on which something was done to a plaintiff. What is told of no such day is background to all.</summary>
internal static class IncidentReader
{
    /// <summary>More days than these are a course of events, not incidents: then all is one.</summary>
    private const int Most = 40;

    /// <summary>Classes of acts that happen at a moment. Care, conditions and the like last, and make no incident of their own.</summary>
    private static readonly string[] Discrete = ["force", "seize", "search", "restrain", "take-property", "falsify"];

    public static (EquatableArray<Incident> Incidents, EquatableArray<Fact> Facts) Read(EquatableArray<Fact> facts, IReadOnlyList<Person> people, ReadingLexicon lexicon)
    {
        var days = Days(facts, lexicon);
        var kept = Enumerable.Range(0, facts.Count).Where(i => days[i] is not null && IsDone(facts[i], people)).Select(i => days[i]!).Distinct().ToList();
        if (kept.Count is < 2 or > Most) return ([Whole(facts)], facts.Select(f => f with { Incident = 0 }).ToEquatableArray());
        var parted = facts.Select((f, i) => f with { Incident = days[i] is { } day ? kept.IndexOf(day) : -1 }).ToEquatableArray();
        return (kept.Select((_, i) => Whole(parted.Where(f => f.Incident == i).ToEquatableArray())).ToEquatableArray(), parted);
    }

    private static Incident Whole(EquatableArray<Fact> facts) => new(
        facts.Select(f => f.When).FirstOrDefault(w => w is not null) ?? "",
        facts.Select(f => f.Where).FirstOrDefault(w => w is not null) ?? "",
        facts.Where(f => !f.IsConclusion).Select(f => f.At.Paragraph).Distinct().ToEquatableArray());

    /// <summary>The day on which the story stands at each fact: the last day that it has named; null before the first.</summary>
    private static string?[] Days(EquatableArray<Fact> facts, ReadingLexicon lexicon)
    {
        var days = new string?[facts.Count];
        string? current = null;
        for (var i = 0; i < facts.Count; i++) days[i] = current = DayOf(facts[i].When, lexicon) ?? current;
        return days;
    }

    /// <summary><c>may 3</c> of <c>On May 3, 2025, at noon</c>; null where no day of a month is named.</summary>
    private static string? DayOf(string? when, ReadingLexicon lexicon)
    {
        if (when is null) return null;
        var words = when.ToLowerInvariant().Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i + 1 < words.Length; i++)
            if (lexicon.Months.Contains(words[i]) && words[i + 1].TrimEnd('s', 't', 'n', 'd', 'r', 'h') is { Length: 1 or 2 } day && day.All(char.IsDigit)) return $"{words[i]} {day}";
        return null;
    }

    private static bool IsDone(Fact fact, IReadOnlyList<Person> people) =>
        fact.Kind == FactKind.Act && !fact.Negated && Discrete.Any(fact.Has) && !fact.Actors.Members.Any(m => people[m.Index].IsPlaintiff)
        && fact.Targets.Members.Any(m => people[m.Index].IsPlaintiff);
}
