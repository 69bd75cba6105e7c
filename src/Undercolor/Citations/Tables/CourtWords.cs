using Undercolor.Text;

namespace Undercolor.Citations.Tables;

/// <summary>Takes the name of a court to the words by which it is compared: lower case, without punctuation and small words, spelled one way.</summary>
/// <param name="small">Words that do not count.</param>
/// <param name="same">One to three words, and the word that stands for them.</param>
public sealed class CourtWords(EquatableArray<string> small, EquatableArray<KeyValuePair<string, string>> same)
{
    /// <summary>A gap of a few words in a name of the table.</summary>
    public const string Gap = "…";

    private const int MostWords = 3;

    private readonly HashSet<string> _small = [.. small];
    private readonly Dictionary<string, string> _same = same.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);

    public List<string> Of(string name)
    {
        var raw = Split(name);
        var words = new List<string>(raw.Count);
        for (var i = 0; i < raw.Count;)
            if (Group(raw, i) is var (word, count)) { words.Add(word); i += count; }
            else if (_small.Contains(raw[i])) i++;
            else words.Add(raw[i++]);
        return words;
    }

    private (string Word, int Count)? Group(List<string> raw, int at)
    {
        for (var n = Math.Min(MostWords, raw.Count - at); n > 0; n--)
            if (_same.TryGetValue(n == 1 ? raw[at] : string.Join(' ', raw.GetRange(at, n)), out var word)) return (word, n);
        return null;
    }

    private static List<string> Split(string name)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= name.Length; i++)
        {
            var inside = i < name.Length && (char.IsLetterOrDigit(name[i]) || name[i] is '\'' or '’');
            if (inside && start < 0) start = i;
            if (!inside && start >= 0)
            {
                words.Add(name[start..i].Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal).ToLowerInvariant());
                start = -1;
            }
            if (i < name.Length && name[i] == '…') words.Add(Gap);
        }
        return words;
    }
}
