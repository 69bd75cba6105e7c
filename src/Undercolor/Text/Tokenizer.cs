namespace Undercolor.Text;

/// <summary>
/// Cuts text into tokens. Every character that is not white space lies in exactly one token; tokens are in order and do not touch white
/// space, except for the spaced periods of an ellipsis. Linear in the length of the text.
/// </summary>
public static class Tokenizer
{
    /// <summary>The tokens of one part of a text.</summary>
    /// <param name="span">The part; offsets of the tokens count from the start of the whole text.</param>
    public static Token[] Tokenize(string text, TextSpan span)
    {
        var scanner = new TokenScanner(text.AsSpan(0, span.End), span.Start);
        while (scanner.ScanNext()) { }
        return [.. scanner.Tokens];
    }

    /// <summary>The tokens of a whole text.</summary>
    public static Token[] Tokenize(string text) => Tokenize(text, new TextSpan(0, text.Length));
}
