namespace Undercolor.Text;

/// <summary>The words of a sentence in lower case and normal form, side by side in one buffer. Empty for tokens that are no words.</summary>
internal readonly struct LoweredWords
{
    private readonly char[] _letters;
    private readonly int[] _ends;

    public LoweredWords(string text, ReadOnlySpan<Token> tokens)
    {
        _ends = new int[tokens.Length];
        _letters = new char[Room(tokens)];
        Span<char> buffer = stackalloc char[WordNormalizer.Room(WordNormalizer.LongestToken)];
        var end = 0;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].IsWord)
            {
                var normal = WordNormalizer.Normalize(tokens[i].Of(text), buffer);
                end += normal.ToLowerInvariant(_letters.AsSpan(end));
            }
            _ends[i] = end;
        }
    }

    public ReadOnlySpan<char> this[int at]
    {
        get
        {
            var start = at == 0 ? 0 : _ends[at - 1];
            return _letters.AsSpan(start, _ends[at] - start);
        }
    }

    private static int Room(ReadOnlySpan<Token> tokens)
    {
        var room = 0;
        foreach (var token in tokens)
            if (token.IsWord) room += Math.Max(WordNormalizer.Room(token.Span.Length), token.Span.Length);
        return room;
    }
}
