using System.Text.Json;

namespace Undercolor.Tests.Reports;

/// <summary>The closed words of the vocabulary, and where a report may hold them.</summary>
internal static class ClosedWords
{
    /// <summary>Each path at which a set of words stands, such as <c>defendants[].ruling</c>.</summary>
    public static IEnumerable<(string Path, IReadOnlySet<string> Words)> Places =>
    [
        .. from set in Schemas.Vocabulary.EnumerateObject()
           from path in set.Value.GetProperty("where").EnumerateArray()
           select (path.GetString()!, WordsOf(set.Value)),
        ("facts[].kind", WordsOf(Schemas.Vocabulary.GetProperty("fact-kind")).Select(AsName).ToHashSet()),
    ];

    /// <summary>The values of a report at a closed place that the vocabulary does not list there.</summary>
    public static IEnumerable<string> Unlisted(JsonElement report) =>
        from place in Places
        from value in At(report, place.Path)
        where !place.Words.Contains(value)
        select $"{place.Path}: {value}";

    /// <summary>The strings at a path; null counts as no value, a path that leads nowhere as none.</summary>
    public static IEnumerable<string> At(JsonElement report, string path) =>
        path.Split('.').Aggregate(new[] { report }.AsEnumerable(), (found, step) => found.SelectMany(e => Step(e, step)))
            .Where(e => e.ValueKind != JsonValueKind.Null).Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : e.GetRawText());

    private static IEnumerable<JsonElement> Step(JsonElement from, string step)
    {
        var list = step.EndsWith("[]", StringComparison.Ordinal);
        if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(list ? step[..^2] : step, out var next)) return [];
        return list ? next.EnumerateArray() : [next];
    }

    private static IReadOnlySet<string> WordsOf(JsonElement set) => set.GetProperty("values").EnumerateArray().Select(v => v.GetProperty("word").GetString()!).ToHashSet();

    /// <summary><c>set-in-motion</c> as the table of facts writes it: SetInMotion.</summary>
    private static string AsName(string word) => string.Concat(word.Split('-').Select(w => char.ToUpperInvariant(w[0]) + w[1..]));
}
