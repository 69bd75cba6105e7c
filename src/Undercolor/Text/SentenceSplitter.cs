namespace Undercolor.Text;

/// <summary>
/// Splits a block of legal prose into sentences. A period ends a sentence unless it belongs to an abbreviation, a citation, a parenthesis or
/// a quotation that goes on; colons and semicolons end none, so that a list written into a sentence stays one sentence. A sentence that only
/// cites stays with the sentence that it supports. Linear in the length.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>The sentences of a block, in order, without the white space between them. They cover every token of the block.</summary>
    public static TextSpan[] Split(string text, TextSpan block) => Split(text, Tokenizer.Tokenize(text, block));

    /// <summary>The sentences of tokens that are at hand.</summary>
    /// <param name="tokens">All tokens of a block, in order.</param>
    public static TextSpan[] Split(string text, Token[] tokens)
    {
        var sentences = new List<TextSpan>();
        var boundaries = new SentenceBoundaries(text, tokens);
        for (int first = 0, next; first < tokens.Length; first = next)
        {
            next = boundaries.NextAfter(first);
            var cites = sentences.Count > 0 && CitationSentence.Is(text, tokens.AsSpan(first..next));
            var start = cites ? sentences[^1].Start : tokens[first].Span.Start;
            if (cites) sentences.RemoveAt(sentences.Count - 1);
            sentences.Add(new TextSpan(start, tokens[next - 1].Span.End));
        }
        return [.. sentences];
    }
}
