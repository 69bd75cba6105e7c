namespace Undercolor.Citations.Tables;

/// <summary>White space inside a citation: what a wrapped line leaves, also in text with double spacing, never more than two blank lines; and the number of a page between two dashes on a line of its own.</summary>
internal static class Gap
{
    private const int Longest = 160;
    private const int MostLines = 3;

    /// <returns>The next visible character; <paramref name="at"/> itself where no white space or a break of paragraphs stands.</returns>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        var end = White(text, at);
        return end > at && end < text.Length && text[end] == '-' && text[at..end].Contains('\n') && PageMark(text, end) is var next and > 0 ? next : end;
    }

    private static int White(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsWhiteSpace(text[at])) return at;
        var end = at;
        for (var lines = 0; end < text.Length && char.IsWhiteSpace(text[end]); end++)
            if (text[end] == '\n' && ++lines > MostLines || end - at > Longest) return at;
        return end;
    }

    /// <summary>The first visible character after "-14-" and, as some courts print it, the number once more; -1 where the dash begins something else.</summary>
    private static int PageMark(ReadOnlySpan<char> text, int at)
    {
        var digits = at + 1;
        var close = digits;
        while (close < text.Length && close - digits < 5 && char.IsAsciiDigit(text[close])) close++;
        if (close == digits || close >= text.Length || text[close] != '-') return -1;
        var next = White(text, close + 1);
        if (!text[(close + 1)..next].Contains('\n')) return -1;
        var again = next + close - digits;
        return again < text.Length && text[next..again].SequenceEqual(text[digits..close]) && White(text, again) is var after && text[again..after].Contains('\n') ? after : next;
    }

    /// <returns>The end of the last visible character before <paramref name="at"/>.</returns>
    public static int SkipBack(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        for (var lines = 0; start > 0 && char.IsWhiteSpace(text[start - 1]); start--)
            if (text[start - 1] == '\n' && ++lines > MostLines || at - start > Longest) return at;
        return start;
    }
}
