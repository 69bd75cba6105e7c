namespace Undercolor.Text;

/// <summary>A set of words and phrases of one to five words, in lower case, matched against token sequences.</summary>
public sealed class WordSet
{
    private readonly HashSet<string> _phrases;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public WordSet(IEnumerable<string> phrases)
    {
        _phrases = new(phrases.Select(p => p.Trim().ToLowerInvariant()).Where(p => p.Length > 0), StringComparer.Ordinal);
        _lookup = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        LongestPhrase = _phrases.Count == 0 ? 0 : _phrases.Max(p => p.Count(c => c == ' ') + 1);
    }

    public static WordSet Empty { get; } = new([]);

    /// <summary>Words in the longest phrase.</summary>
    public int LongestPhrase { get; }
    public IReadOnlyCollection<string> Phrases => _phrases;

    public bool Contains(ReadOnlySpan<char> lower) => _lookup.Contains(lower);

    public bool Contains(string lower) => _phrases.Contains(lower);

    /// <summary>Length in words of the longest phrase that begins at <paramref name="start"/>; 0 for none.</summary>
    public int MatchAt(IReadOnlyList<string> words, int start)
    {
        var longest = Math.Min(LongestPhrase, words.Count - start);
        for (var length = longest; length >= 1; length--)
        {
            if (length == 1) return _phrases.Contains(words[start]) ? 1 : 0;
            if (_phrases.Contains(string.Join(' ', words.Skip(start).Take(length)))) return length;
        }
        return 0;
    }
}
