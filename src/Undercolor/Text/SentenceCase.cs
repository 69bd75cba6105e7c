namespace Undercolor.Text;

/// <summary>How a sentence uses capitals.</summary>
internal static class SentenceCase
{
    /// <summary>Fewest words that show a habit.</summary>
    private const int FewestWords = 4;

    /// <summary>Prose in capitals: four words or more, hardly a small letter, and a mark at the end. A caption in capitals has no such mark.</summary>
    public static bool IsShouted(string text, ReadOnlySpan<Token> tokens)
    {
        if (tokens.IsEmpty || text[tokens[^1].Span.End - 1] is not ('.' or '!' or '?' or '"' or '\u201D')) return false;
        var (words, small) = (0, 0);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            words++;
            if (char.IsLower(text[token.Span.End - 1])) small++;
        }
        return words >= FewestWords && small * 5 < words;
    }
}
