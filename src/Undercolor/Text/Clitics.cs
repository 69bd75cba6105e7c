using static Undercolor.Text.Letters;

namespace Undercolor.Text;

/// <summary>Finds the short word that English writes onto the end of another: <c>n't</c>, <c>'s</c>, and <c>not</c> in <c>cannot</c>.</summary>
internal static class Clitics
{
    private static readonly string[] Endings = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>The offset at which the clitic of a word begins; the word's end where it has none.</summary>
    public static int Start(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        if (word.Equals("cannot", StringComparison.OrdinalIgnoreCase)) return end - 3;
        var apostrophe = word.LastIndexOfAny('\'', '\u2019', '\u02BC');
        if (apostrophe < 1) return end;
        var ending = word[(apostrophe + 1)..];
        if (ending is "t" or "T" && apostrophe > 2 && word[apostrophe - 1] is 'n' or 'N') return start + apostrophe - 1;
        return IsEnding(ending) ? start + apostrophe : end;
    }

    /// <summary>The end of <c>'s</c> behind a period, a bracket or a number: <c>Jr.'s</c>; 0 where something else stands there.</summary>
    public static int LooseEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end < text.Length && end - at <= 3 && IsLetter(text[end])) end++;
        return IsEnding(text[(at + 1)..end]) && !IsLetterOrDigit(At(text, end)) ? end : 0;
    }

    /// <summary>Whether an apostrophe ends a plural: <c>officers'</c>.</summary>
    public static bool IsPluralPossessive(ReadOnlySpan<char> text, int at) =>
        At(text, at - 1) is 's' or 'S' or 'x' or 'z' && !IsLetterOrDigit(At(text, at + 1));

    private static bool IsEnding(ReadOnlySpan<char> ending)
    {
        foreach (var known in Endings)
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
