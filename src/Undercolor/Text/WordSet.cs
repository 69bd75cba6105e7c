using System.Buffers;

namespace Undercolor.Text;

/// <summary>A set of words and phrases in lower case, matched against the words of a sentence.</summary>
public sealed class WordSet
{
    private readonly HashSet<string> _phrases;

    /// <summary>The word counts of the phrases that begin with a word, longest first.</summary>
    private readonly Dictionary<string, int[]> _lengths;

    private readonly Lazy<SearchValues<string>> _beginnings;

    public WordSet(IEnumerable<string> phrases)
    {
        _phrases = new(phrases.Select(p => p.Trim().ToLowerInvariant()).Where(p => p.Length > 0), StringComparer.Ordinal);
        _lengths = _phrases.GroupBy(FirstWord, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Count(c => c == ' ') + 1).Distinct().OrderDescending().ToArray(), StringComparer.Ordinal);
        _beginnings = new(() => SearchValues.Create([.. _phrases], StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>All phrases at once, in any case, for a search in running text.</summary>
    internal SearchValues<string> Beginnings => _beginnings.Value;

    public static WordSet Empty { get; } = new([]);

    public IReadOnlyCollection<string> Phrases => _phrases;

    public bool Contains(string lower) => _phrases.Contains(lower);

    /// <summary>Length in words of the longest phrase that begins at <paramref name="start"/>; 0 for none.</summary>
    public int MatchAt(IReadOnlyList<string> words, int start)
    {
        if (!_lengths.TryGetValue(words[start], out var lengths)) return 0;
        foreach (var length in lengths)
        {
            if (length > words.Count - start) continue;
            if (length == 1 || _phrases.Contains(Join(words, start, length))) return length;
        }
        return 0;
    }

    /// <summary>Whether any phrase of the set occurs in the words.</summary>
    public bool OccursIn(IReadOnlyList<string> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (MatchAt(words, i) > 0) return true;
        return false;
    }

    private static string Join(IReadOnlyList<string> words, int start, int length)
    {
        var joined = words[start];
        for (var i = 1; i < length; i++) joined = string.Concat(joined, " ", words[start + i]);
        return joined;
    }

    private static string FirstWord(string phrase) => phrase.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? phrase[..space] : phrase;
}
