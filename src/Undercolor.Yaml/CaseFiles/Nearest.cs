namespace Undercolor.Yaml.CaseFiles;

/// <summary>Finds the word that somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary><c> Did you mean 'people'?</c>, or nothing where no known word is near.</summary>
    public static string Hint(string word, IEnumerable<string> known) => Of(word, known) is { } near ? $" Did you mean '{near}'?" : "";

    /// <summary>The known word that is nearest; null where none is near. Letters that are swapped, missing or too many count;
    /// of words equally near, the one that keeps more of the letters.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length > 60) return null;
        var reach = Math.Max(1, word.Length / 3);
        return known.Where(k => Math.Abs(k.Length - word.Length) <= reach).Select(k => (Word: k, Distance: Distance(word.ToLowerInvariant(), k.ToLowerInvariant())))
            .Where(k => k.Distance <= reach).OrderBy(k => k.Distance).ThenBy(k => word.Count(letter => !k.Word.Contains(letter)))
            .ThenBy(k => k.Word, StringComparer.Ordinal).Select(k => k.Word).FirstOrDefault();
    }

    /// <summary>How many letters must be added, dropped, changed or swapped with their neighbor.</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++) rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++) rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
            {
                var cost = one[i - 1] == other[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1]) rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        return rows[one.Length, other.Length];
    }
}
