namespace Undercolor.Citations;

/// <summary>Tells without any table whether a text can hold what the rules on citations look at: a citation of a reporter, or a short form. It may say yes where there is none.</summary>
/// <remarks>An old reporter that is printed as one plain word without a period is not looked for: "1 Count 2" would be one.</remarks>
public static class CitationHint
{
    /// <summary>Characters between the number of a volume and that of a page.</summary>
    private const int Reach = 90;

    public static bool In(ReadOnlySpan<char> text) => HasShortForm(text) || HasReporter(text);

    private static bool HasShortForm(ReadOnlySpan<char> text) =>
        text.Contains("supra", StringComparison.OrdinalIgnoreCase) || Stands(text, "id.") || Stands(text, "Id.") || Stands(text, "ibid.") || Stands(text, "Ibid.");

    /// <summary>Whether the word stands after something that is no letter.</summary>
    private static bool Stands(ReadOnlySpan<char> text, string word)
    {
        for (var at = 0; text[at..].IndexOf(word, StringComparison.Ordinal) is var next and >= 0; at += next + word.Length)
            if (at + next == 0 || !char.IsLetterOrDigit(text[at + next - 1])) return true;
        return false;
    }

    /// <summary>A number, words that all begin with a capital or a figure, and a second number or a line for one.</summary>
    private static bool HasReporter(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAnyInRange('0', '9');
            if (next < 0) return false;
            at += next;
            var start = at;
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] is '-')) at++;
            if (IsReporter(text.Slice(at, Math.Min(Reach, text.Length - at)))) return true;
        }
        return false;
    }

    private static bool IsReporter(ReadOnlySpan<char> after)
    {
        var abbreviated = false;
        for (var (at, words) = (0, 0); at < after.Length; words++)
        {
            while (at < after.Length && (char.IsWhiteSpace(after[at]) || after[at] is ',' or '(' or ')')) at++;
            if (at >= after.Length) return false;
            var word = after[at..];
            var end = word.IndexOfAny(" \t\r\n,()");
            if (end >= 0) word = word[..end];
            if (word.IsEmpty) return false;
            if (words > 0 && (char.IsAsciiDigit(word[0]) && !IsOrdinal(word) || word[0] is '_' or '—' or '*') && abbreviated) return true;
            if (words > 0 && abbreviated && word is "at") return true;
            if (word.IndexOf('-') is var dash and > 0 && dash + 1 < word.Length && char.IsAsciiDigit(word[dash + 1]) && char.IsUpper(word[0])) return true;
            if (!char.IsUpper(word[0]) && !(words > 0 && (IsOrdinal(word) || word.Contains('.') || word is "&" or "of" or "and" or "the" or "in" or "for" or "on"))) return false;
            abbreviated |= word.Contains('.') || word.Length > 1 && !word.ContainsAnyInRange('a', 'z') || word.ContainsAnyInRange('0', '9');
            at += word.Length;
        }
        return false;
    }

    /// <summary>2d, 3d, 4th: the series of a reporter.</summary>
    private static bool IsOrdinal(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) && word.Length is 2 or 3 or 4 && (word[^1] is 'd' or 'h' or 't' || word[^1] == '.');
}
