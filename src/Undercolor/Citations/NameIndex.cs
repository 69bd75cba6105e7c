namespace Undercolor.Citations;

/// <summary>The names of the authorities cited so far.</summary>
internal sealed class NameIndex
{
    /// <summary>More authorities of one name are ambiguous in any case, and each would be listed for each short form.</summary>
    private const int MostOfOneName = 64;

    private readonly Dictionary<string, List<int>> _byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<string>> _names = [];

    /// <summary>Lower case, one space between words, without the punctuation around them.</summary>
    public static string Plain(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(',', '.', '(', ')', '[', ']', '*', '_').ToLowerInvariant()).Where(word => word.Length > 0));

    public void Add(int authority, params ReadOnlySpan<string> names)
    {
        if (!_names.TryGetValue(authority, out var own)) _names.Add(authority, own = new(StringComparer.Ordinal));
        foreach (var name in names)
            foreach (var part in Runs(name))
                if (own.Add(part))
                {
                    if (!_byWords.TryGetValue(part, out var list)) _byWords.Add(part, list = []);
                    if (list.Count < MostOfOneName) list.Add(authority);
                }
    }

    public bool Names(int authority, string name) => _names.TryGetValue(authority, out var own) && own.Contains(name);

    /// <summary>The authorities of a name; where none has all of it, those of its last words.</summary>
    public IReadOnlyList<int> Find(string name)
    {
        while (true)
        {
            if (_byWords.TryGetValue(name, out var found)) return found;
            var space = name.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0) return [];
            name = name[(space + 1)..];
        }
    }

    /// <summary>The whole name, and each run of words inside it, up to a bound: authors shorten names at either end.</summary>
    private static IEnumerable<string> Runs(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var most = Math.Min(words.Length, 10);
        for (var from = 0; from < most; from++)
            for (var to = from + 1; to <= most; to++)
                if (to - from > 1 || words[from].Length > 2) yield return string.Join(' ', words[from..to]);
    }
}
