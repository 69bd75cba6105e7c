namespace Undercolor.Papers.Discovery.Counting;

/// <summary>A word of an interrogatory, in small letters.</summary>
/// <param name="Start">Zero-based UTF-16 offset into the text.</param>
/// <param name="Mark">The marks between the word before and this one, without spaces: <c>,</c>, <c>;</c>, <c>.(</c>. A line break is <c>\n</c>.</param>
internal readonly record struct CountedWord(string Text, int Start, string Mark)
{
    public int End => Start + Text.Length;

    /// <summary>Words as runs of letters, digits, hyphens and apostrophes.</summary>
    public static List<CountedWord> In(string text)
    {
        var words = new List<CountedWord>();
        var (mark, at) = (new System.Text.StringBuilder(), 0);
        while (at < text.Length)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                if (text[at] == '\n' || !char.IsWhiteSpace(text[at])) mark.Append(text[at]);
                at++;
                continue;
            }
            var start = at;
            while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '\'' or '’' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]))) at++;
            words.Add(new(text[start..at].ToLowerInvariant(), start, mark.ToString()));
            mark.Clear();
        }
        return words;
    }

    /// <summary>Without the endings that do not change what a word is about.</summary>
    public string Stem => Text.EndsWith("'s", StringComparison.Ordinal) || Text.EndsWith("’s", StringComparison.Ordinal) ? StemOf(Text[..^2]) : StemOf(Text);

    private static string StemOf(string word)
    {
        foreach (var ending in (ReadOnlySpan<string>)["ings", "ing", "ies", "ied", "ed", "es", "s", "e"])
            if (word.Length - ending.Length >= 4 && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }
}
