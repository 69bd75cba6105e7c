namespace Undercolor.Authorities;

/// <summary>Compares the names of a case as two writers abbreviate them.</summary>
public static class NameMatch
{
    private static readonly HashSet<string> s_common = new(StringComparer.Ordinal)
    {
        "v", "vs", "in", "re", "ex", "parte", "the", "of", "and", "for", "inc", "co", "corp", "llc", "ltd", "et", "al", "no", "on", "a", "an", "matter", "rel",
        "city", "county", "state", "states", "united", "people", "commonwealth", "town", "dept", "department", "board", "us",
    };

    /// <summary>Whether each side of the one has a word of the same side of the other; a name without sides needs one word in common.</summary>
    public static bool Same(string one, string other)
    {
        var (left, right) = (Sides(one), Sides(other));
        if (left.Length == 2 && right.Length == 2) return Share(left[0], right[0]) && Share(left[1], right[1]);
        return Share([.. left.SelectMany(side => side)], [.. right.SelectMany(side => side)]);
    }

    private static string[][] Sides(string name) => [.. name.Split([" v. ", " v ", " vs. "], 2, StringSplitOptions.None).Select(Words)];

    private static string[] Words(string side) =>
        [.. side.Split([' ', '-', ',', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Select(word => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant()).Where(word => word.Length > 0)];

    /// <summary>Words that every caption has count only where a side has no others.</summary>
    private static bool Share(string[] one, string[] other)
    {
        var (left, right) = (Telling(one), Telling(other));
        return left.Any(word => right.Any(word2 => Abbreviates(word, word2) || Abbreviates(word2, word)));
    }

    private static string[] Telling(string[] words) => words.Where(word => !s_common.Contains(word)).ToArray() is { Length: > 0 } telling ? telling : words;

    /// <summary>Whether the letters of a short word come in that order in a long one that begins the same.</summary>
    private static bool Abbreviates(string word, string full)
    {
        if (Plain(word) == Plain(full)) return true;
        if (word.Length < 2 || word.Length > full.Length || word[0] != full[0]) return false;
        var at = 0;
        foreach (var letter in full)
            if (at < word.Length && word[at] == letter) at++;
        return at == word.Length && (full.StartsWith(word, StringComparison.Ordinal) ? word.Length >= 3 : word.Length >= 3 && word.Length * 3 >= full.Length && word[^1] == full[^1]);
    }

    private static string Plain(string word) => string.Concat(word.Normalize(System.Text.NormalizationForm.FormD).Where(char.IsAsciiLetterOrDigit));
}
