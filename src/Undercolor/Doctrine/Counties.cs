using System.Text.RegularExpressions;

namespace Undercolor.Doctrine;

/// <summary>The counties of <c>packs/states/counties</c>, of which some names tell their State.</summary>
internal sealed partial class Counties
{
    private const string Path = "packs/states/counties";

    /// <summary>In words: <c>St. John the Baptist</c>.</summary>
    private const int LongestName = 4;

    /// <summary>The State of a name; empty where several States have it.</summary>
    private readonly Dictionary<string, string> _states = new(StringComparer.OrdinalIgnoreCase);

    public static Counties Bind(DataNode.Map packs, PackErrors errors)
    {
        var counties = new Counties();
        foreach (var (_, node) in packs.Entries.Where(entry => entry.Key == Path))
            PackNode.Bind(Path, node, errors, counties.Read);
        return counties;
    }

    /// <summary>The States, by code, of the counties that a text names and that no other State has.</summary>
    public IEnumerable<string> In(string text)
    {
        var words = Word().Matches(text).Select(m => m.Value.Replace('’', '\'')).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            if (!Kind().IsMatch(words[i])) continue;
            if (StateOf(words, i, Before) is { Length: > 0 } named) yield return named;
            if (i + 1 < words.Count && words[i + 1].Equals("of", StringComparison.OrdinalIgnoreCase) && StateOf(words, i + 1, After) is { Length: > 0 } of) yield return of;
        }
    }

    private static (int From, int To) Before(int at, int count) => (at - count, at);

    private static (int From, int To) After(int at, int count) => (at + 1, at + 1 + count);

    /// <summary>The State of the longest name beside a word; empty where several have it, null where it is no name.</summary>
    private string? StateOf(List<string> words, int at, Func<int, int, (int From, int To)> beside)
    {
        for (var count = LongestName; count > 0; count--)
        {
            var (from, to) = beside(at, count);
            if (from < 0 || to > words.Count || !char.IsUpper(words[from][0])) continue;
            var name = string.Join(' ', words[from..to]);
            if (_states.TryGetValue(name, out var state) || _states.TryGetValue(name.TrimEnd('.'), out state)) return state;
        }
        return null;
    }

    private bool Read(PackNode file)
    {
        foreach (var (state, names) in file.List("counties", row => (row.Required("state"), Names(row, "names"))))
            foreach (var name in names) _states[name] = state;
        foreach (var name in Names(file, "several")) _states[name] = "";
        return true;
    }

    private static string[] Names(PackNode node, string key) => node.Required(key).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex(@"[\p{L}][\p{L}.'’-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex(@"^(?:County|Parish)(?:'s)?\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kind();
}
