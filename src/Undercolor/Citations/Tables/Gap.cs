namespace Undercolor.Citations.Tables;

/// <summary>White space inside a citation: what a wrapped line leaves, also in text with double spacing; never more than two blank lines.</summary>
internal static class Gap
{
    private const int Longest = 160;
    private const int MostLines = 3;

    /// <returns>The next visible character; <paramref name="at"/> itself where no white space or a break of paragraphs stands.</returns>
    public static int Skip(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || !char.IsWhiteSpace(text[at])) return at;
        var end = at;
        for (var lines = 0; end < text.Length && char.IsWhiteSpace(text[end]); end++)
            if (text[end] == '\n' && ++lines > MostLines || end - at > Longest) return at;
        return end;
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
