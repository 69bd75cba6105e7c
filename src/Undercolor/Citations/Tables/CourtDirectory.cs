using Undercolor.Text;

namespace Undercolor.Citations.Tables;

/// <summary>All courts, by id, by the abbreviation of a citation and by name.</summary>
public sealed class CourtDirectory
{
    /// <summary>Words that a gap in a name can stand for.</summary>
    private const int WidestGap = 6;

    private readonly Dictionary<string, CitedCourt> _byId;
    private readonly Lazy<(string Key, CitedCourt Court)[]> _abbreviations;
    private readonly Lazy<Dictionary<string, List<(List<string> Words, CitedCourt Court)>>> _names;
    private readonly CourtWords _words;

    public CourtDirectory(EquatableArray<CitedCourt> courts, CourtWords words)
    {
        All = courts;
        _words = words;
        _byId = courts.ToDictionary(court => court.Id, StringComparer.Ordinal);
        _abbreviations = new(() => [.. courts.Where(court => court.Cite.Length > 0).Select(court => (Letters(court.Cite), court)).OrderBy(pair => pair.Item1, StringComparer.Ordinal).ThenBy(pair => Rank(pair.court)).DistinctBy(pair => pair.Item1)]);
        _names = new(Names);
    }

    public EquatableArray<CitedCourt> All { get; }

    public CitedCourt? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The court of a citation's parentheses: the one printed so, else the one whose abbreviation goes on for the fewest letters.</summary>
    /// <param name="printed">What stands before the date, as printed.</param>
    public CitedCourt? ByAbbreviation(ReadOnlySpan<char> printed)
    {
        var key = Letters(printed);
        if (key.Length == 0) return null;
        var all = _abbreviations.Value;
        var at = Place(key);
        if (at >= 0) return all[at].Court;
        (string Key, CitedCourt Court)? best = null;
        for (at = ~at; at < all.Length && all[at].Key.StartsWith(key, StringComparison.Ordinal); at++)
            if (best is null || all[at].Key.Length < best.Value.Key.Length) best = all[at];
        return best?.Court;
    }

    /// <summary>The court whose abbreviation is printed, letter for letter.</summary>
    public CitedCourt? Printed(ReadOnlySpan<char> printed) => printed.Length <= 40 && Letters(printed) is { Length: > 1 } key && Place(key) is var at and >= 0 ? _abbreviations.Value[at].Court : null;

    private int Place(string key) => Array.BinarySearch(_abbreviations.Value, (key, null!), Comparer<(string Key, CitedCourt Court)>.Create(static (a, b) => string.CompareOrdinal(a.Key, b.Key)));

    /// <summary>The courts that a name can mean: those of the longest name in the text.</summary>
    public IReadOnlyList<CitedCourt> Named(string text)
    {
        var words = _words.Of(text);
        var (longest, courts) = (0, new List<CitedCourt>());
        for (var i = 0; i < words.Count; i++)
            if (_names.Value.TryGetValue(words[i], out var entries))
                foreach (var (name, court) in entries)
                {
                    var length = Matched(words, i, name);
                    if (length == 0 || length < longest) continue;
                    if (length > longest) courts.Clear();
                    longest = length;
                    if (!courts.Contains(court)) courts.Add(court);
                }
        return courts;
    }

    /// <summary>How many words of the text a name takes, gaps not counted; 0 where it does not stand here.</summary>
    private static int Matched(List<string> words, int at, List<string> name)
    {
        var matched = 0;
        for (var i = 0; i < name.Count; i++)
        {
            if (name[i] == CourtWords.Gap)
            {
                var next = i + 1 < name.Count ? words.FindIndex(at, Math.Min(WidestGap, words.Count - at), word => word == name[i + 1]) : at;
                if (next < 0) return 0;
                at = next;
                continue;
            }
            if (at >= words.Count || words[at++] != name[i]) return 0;
            matched++;
        }
        return matched;
    }

    private Dictionary<string, List<(List<string> Words, CitedCourt Court)>> Names()
    {
        var names = new Dictionary<string, List<(List<string>, CitedCourt)>>(StringComparer.Ordinal);
        foreach (var court in All)
            foreach (var called in court.Called.Append(court.Name).Append(court.Cite))
                if (_words.Of(called) is { Count: > 0 } words)
                {
                    if (!names.TryGetValue(words[0], out var entries)) names.Add(words[0], entries = []);
                    entries.Add((words, court));
                }
        return names;
    }

    /// <summary>Of courts that are abbreviated the same, the one of last resort comes first, then one that still sits.</summary>
    private static int Rank(CitedCourt court) => court.Id == "scotus" ? 0 : court.Level == "colr" ? 1 : court.To == 0 ? 2 : 3;

    private static string Letters(ReadOnlySpan<char> printed)
    {
        Span<char> letters = stackalloc char[Math.Min(printed.Length, 128)];
        var count = 0;
        foreach (var character in printed)
            if (char.IsLetterOrDigit(character) && count < letters.Length) letters[count++] = character;
        return letters[..count].ToString();
    }
}
