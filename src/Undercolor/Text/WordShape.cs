using static Undercolor.Text.Letters;

namespace Undercolor.Text;

/// <summary>Where a word that begins at an offset ends. Each answer looks ahead a bounded distance beyond what it consumes.</summary>
internal static class WordShape
{
    /// <summary>Longest alteration in brackets inside a word: <c>arrest[ed]</c>.</summary>
    private const int LongestBracket = 16;

    /// <summary>Widest gap between the periods of a spaced ellipsis, and between an abbreviation and what follows it.</summary>
    private const int WidestGap = 8;

    private static readonly string[] SlashWords = ["and/or", "either/or", "his/her", "he/she", "him/her"];

    private static readonly string[] AddressEndings =
    [
        "com", "org", "net", "gov", "edu", "us", "mil", "info", "pdf", "doc", "docx", "xlsx", "mp4", "mp3", "mov", "wav", "jpg", "png", "html",
        "htm", "txt",
    ];

    /// <summary>The end of the letters, digits, hyphens, apostrophes and bracketed letters of a word.</summary>
    public static int End(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (at < text.Length)
        {
            var unit = text[at];
            if (IsLetterOrDigit(unit) || unit == '\u00AD') at++;
            else if (unit == '[' && BracketEnd(text, at) is var bracket and > 0 && (at > start || IsLetter(At(text, bracket)))) at = bracket;
            else if (at > start && Joins(text, start, at)) at++;
            else break;
        }
        return at;
    }

    /// <summary>Whether a bracket begins an altered word: <c>[T]he</c>.</summary>
    public static bool OpensWord(ReadOnlySpan<char> text, int at) =>
        At(text, at) == '[' && BracketEnd(text, at) is var end && end > at + 2 && IsLetter(At(text, end));

    /// <summary>The end of single letters with periods: <c>U.S.C.</c>, <c>p.m.</c>, <c>F.3d</c>; 0 where there are none.</summary>
    public static int AcronymEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        while (IsLetter(At(text, at)) && At(text, at + 1) == '.') at += 2;
        var letters = (at - start) / 2;
        if (letters == 0) return 0;
        // A series of a reporter is part of its name: F.3d, N.E.2d.
        if (IsDigit(At(text, at)) && At(text, at + 1) == 'd' && !IsLetterOrDigit(At(text, at + 2))) return at + 2;
        var goesOn = IsLetter(At(text, at)) && !IsLetterOrDigit(At(text, at + 1)) && !IsApostrophe(At(text, at + 1));
        if (goesOn) return at + 1;
        return letters > 1 ? at : 0;
    }

    /// <summary>The end of a web or mail address or a file name; 0 where the word is none.</summary>
    public static int AddressEnd(ReadOnlySpan<char> text, int start, int end)
    {
        var word = text[start..end];
        var isLink = At(text, end) == ':' && At(text, end + 1) == '/' && At(text, end + 2) == '/' && word.Length < 8;
        var isMail = At(text, end) == '@' && IsLetterOrDigit(At(text, end + 1));
        if (!isLink && !isMail && !IsDotted(text, end) && !(word is "www" && At(text, end) == '.')) return 0;
        var at = end;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not ('"' or '\u201D' or '<' or '>' or ')' or ']')) at++;
        while (at > end && !IsLetterOrDigit(text[at - 1]) && text[at - 1] != '/') at--;
        return at > end ? at : 0;
    }

    /// <summary>The end of <c>. . .</c> (three periods, each with a gap before the next); 0 where there is none.</summary>
    public static int SpacedEllipsisEnd(ReadOnlySpan<char> text, int start)
    {
        var at = start;
        for (var count = 1; count < 3; count++)
        {
            var next = SkipGap(text, at + 1);
            if (next == at + 1 || At(text, next) != '.') return 0;
            at = next;
        }
        return at + 1;
    }

    /// <summary>Whether a digit, a paragraph sign, a Roman numeral or a single capital comes next.</summary>
    public static bool NumberFollows(ReadOnlySpan<char> text, int after)
    {
        var at = SkipGap(text, after);
        if (IsDigit(At(text, at)) || At(text, at) is '#' or '§' or '¶' or ':' or '_') return true;
        var end = at;
        while (end < text.Length && end - at < 6 && text[end] is >= 'A' and <= 'Z') end++;
        if (end == at || IsLetterOrDigit(At(text, end))) return false;
        var label = text[at..end];
        return label.Length == 1 ? label is not "I" || At(text, end) != ' ' : !label.ContainsAnyExcept("IVXLC");
    }

    public static char NextVisible(ReadOnlySpan<char> text, int after) => At(text, SkipGap(text, after));

    public static int EndOfRun(ReadOnlySpan<char> text, int start, char unit)
    {
        var at = start;
        while (At(text, at) == unit) at++;
        return at;
    }

    private static int SkipGap(ReadOnlySpan<char> text, int at)
    {
        for (var limit = at + WidestGap; at < limit && at < text.Length && char.IsWhiteSpace(text[at]); at++) { }
        return at;
    }

    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        var (before, unit, after) = (text[at - 1], text[at], At(text, at + 1));
        if (IsApostrophe(unit)) return IsLetter(after) && (IsLetter(before) || before == ']');
        return unit switch
        {
            _ when IsHyphen(unit) => (IsLetterOrDigit(before) || before == ']') && (IsLetterOrDigit(after) || OpensWord(text, at + 1)),
            '/' => IsLetter(after) && JoinsSlash(text, start, at),
            '_' => IsLetterOrDigit(after),
            '&' => IsLetter(after) && char.IsUpper(before) && char.IsUpper(after),
            _ => false,
        };
    }

    /// <summary>A slash joins single letters (<c>C/O</c>, <c>a/k/a</c>) and a few pairs of words.</summary>
    private static bool JoinsSlash(ReadOnlySpan<char> text, int start, int at)
    {
        if (at - start is 1 or 3 or 5 && !IsLetter(At(text, at - 2))) return !IsLetter(At(text, at + 2));
        foreach (var word in SlashWords)
            if (text[start..].StartsWith(word, StringComparison.OrdinalIgnoreCase) && !IsLetter(At(text, start + word.Length))) return true;
        return false;
    }

    /// <summary>The offset behind letters in brackets, or behind <c>[]</c>; 0 where the bracket is something else.</summary>
    private static int BracketEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (end - at <= LongestBracket && end < text.Length && IsLetter(text[end])) end++;
        return At(text, end) == ']' ? end + 1 : 0;
    }

    private static bool IsDotted(ReadOnlySpan<char> text, int at)
    {
        if (At(text, at) != '.') return false;
        var end = at + 1;
        while (end - at < 8 && end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
        var ending = text[(at + 1)..end];
        foreach (var known in AddressEndings)
            if (ending.SequenceEqual(known)) return true;
        return false;
    }
}
