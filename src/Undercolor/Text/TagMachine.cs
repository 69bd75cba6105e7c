namespace Undercolor.Text;

/// <summary>
/// One pass of tag corrections: a state machine over the tokens' symbols. From each place it takes the longest match and gives one token of
/// the match another tag. The machines have no cycles, so a match is a few tokens long and a pass takes linear time.
/// </summary>
internal sealed class TagMachine(int[] next, int[] fallbacks, int[] tags, int[] skips)
{
    public static TagMachine Read(LexiconReader reader)
    {
        var size = reader.Take(2);
        if (size[1] != LexiconFormat.Symbols) throw new InvalidDataException("The lexicon's machines use other symbols.");
        var states = (int)size[0];
        return new(Take(states * LexiconFormat.Symbols), Take(states), Take(states), Take(states));

        int[] Take(int count) => Array.ConvertAll(reader.Take(count), word => unchecked((int)word));
    }

    /// <summary>
    /// Finds the next correction at or after a token. A tag below zero is given to the token whatever it is; a tag above zero only to a word
    /// that can have it.
    /// </summary>
    /// <param name="from">Zero-based token to begin at; moved behind the match.</param>
    public bool TryNext(ReadOnlySpan<byte> symbols, ref int from, out int token, out int tag)
    {
        for (; from < symbols.Length; from++)
        {
            if (Match(symbols, from, out var end) is not (var state and > 0)) continue;
            (token, tag) = (from + skips[state], tags[state]);
            from = end;
            return true;
        }
        (token, tag) = (0, 0);
        return false;
    }

    private int Match(ReadOnlySpan<byte> symbols, int start, out int end)
    {
        int state = 0, longest = 0;
        end = start;
        for (var at = start; at < symbols.Length && Step(state, symbols[at]) is var reached and > 0; at++)
        {
            state = reached;
            var accepted = tags[state] != 0 ? state : fallbacks[state];
            if (accepted == 0) continue;
            (longest, end) = (accepted, at + 1);
            if (accepted == state) break;
        }
        return longest;
    }

    private int Step(int state, byte symbol) => next[(state * LexiconFormat.Symbols) + symbol];
}
