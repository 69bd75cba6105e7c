namespace Undercolor.Text;

/// <summary>Finds the brackets and quotation marks that close again nearby.</summary>
internal static class Enclosures
{
    /// <summary>Longest enclosure, in tokens, that holds its sentences together; a longer one likely never closed where it seems.</summary>
    private const int Longest = 120;

    /// <summary>For each token the token that opens the innermost enclosure around it; -1 for none. A closing mark lies inside.</summary>
    public static int[] Openers(string text, Token[] tokens)
    {
        var openers = new int[tokens.Length];
        Array.Fill(openers, -1);
        var brackets = new Stack<int>();
        var quote = -1;
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].Kind != TokenKind.Punctuation) continue;
            switch (text[tokens[at].Span.Start])
            {
                case '(' or '[':
                    brackets.Push(at);
                    break;
                case ')' or ']' when brackets.TryPop(out var opener):
                    Enclose(opener, at);
                    break;
                case '\u201D':
                case '"' when quote >= 0 && at > 0 && tokens[at - 1].Span.End == tokens[at].Span.Start:
                    if (quote >= 0) Enclose(quote, at);
                    quote = -1;
                    break;
                case '\u201C' or '"':
                    quote = at;
                    break;
            }
        }
        return openers;

        void Enclose(int opener, int closer)
        {
            if (closer - opener > Longest) return;
            for (var at = opener + 1; at <= closer; at++)
                if (openers[at] < 0) openers[at] = opener;
        }
    }
}
