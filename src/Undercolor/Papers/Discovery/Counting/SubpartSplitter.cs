using Undercolor.Doctrine;

namespace Undercolor.Papers.Discovery.Counting;

/// <summary>A part of an interrogatory before it is counted.</summary>
/// <param name="Words">Never empty.</param>
/// <param name="Asks">Has a verb that asks, or is a question, of its own.</param>
/// <param name="IsItem">One of a list: behind <c>(a)</c> or a semicolon.</param>
internal sealed record Subpart(IReadOnlyList<CountedWord> Words, bool Asks, bool IsItem)
{
    public int Start => Words[0].Start;

    public int End => Words[^1].End;
}

/// <summary>Cuts an interrogatory into parts.</summary>
/// <remarks><code>
/// interrogatory = part { break part }
/// break         = "(" letter | digit | roman ")" | ";" | "." | "?" | "," , where an asking verb follows and one went before
///               | [ "," ] link { link } , where an asking verb or a question word follows
/// asking verb   = a verb of the list; one that can be a noun only where a head follows it
/// </code></remarks>
internal sealed class SubpartSplitter(CountingWords words)
{
    public List<Subpart> Split(string text)
    {
        var all = CountedWord.In(text);
        var parts = new List<Subpart>();
        var (from, isItem) = (0, false);
        for (var i = 0; i < all.Count; i++)
        {
            var label = IsLabel(all, i);
            if (!label && !Breaks(all, from, i)) continue;
            Add(parts, all, from, i, isItem);
            isItem = label || all[i].Mark.Contains(';', StringComparison.Ordinal);
            from = label ? i + 1 : i;
            if (label && i + 1 < all.Count) i++;
        }
        Add(parts, all, from, all.Count, isItem);
        return parts;
    }

    private void Add(List<Subpart> parts, List<CountedWord> all, int from, int to, bool isItem)
    {
        while (from < to && words.Links.Contains(all[from].Text)) from++;
        if (from >= to) return;
        var isClause = isItem && words.Questions.Contains(all[from].Text) && !(to < all.Count && all[to].Mark.Contains('?', StringComparison.Ordinal));
        parts.Add(new(all.GetRange(from, to - from), !isClause && HasAsk(all, from, to), isItem));
    }

    /// <summary>A word asks at the head, or behind <c>if …,</c> and <c>for each …,</c>.</summary>
    private bool HasAsk(List<CountedWord> all, int from, int to)
    {
        if (IsAsk(all, from) || words.Questions.Contains(all[from].Text)) return true;
        for (var i = from + 1; i < to; i++)
            if (all[i].Mark.Contains(',', StringComparison.Ordinal) && (IsAsk(all, i) || words.Links.Contains(all[i].Text) && i + 1 < to && IsAsk(all, i + 1))) return true;
        return false;
    }

    /// <summary>Whether a part begins here.</summary>
    private bool Breaks(List<CountedWord> all, int from, int i)
    {
        if (i == 0) return false;
        var mark = all[i].Mark;
        if (mark.Contains('?', StringComparison.Ordinal) || mark.Contains(';', StringComparison.Ordinal)) return true;
        if (mark.Contains('.', StringComparison.Ordinal)) return !IsAbbreviation(all[i - 1]);
        if (mark.Contains(',', StringComparison.Ordinal) && IsAsk(all, i)) return HasAsk(all, from, i);
        if (!words.Links.Contains(all[i].Text) || words.Links.Contains(all[i - 1].Text)) return false;
        var next = i;
        while (next < all.Count && words.Links.Contains(all[next].Text) && (next == i || all[next].Mark.Length == 0)) next++;
        return next < all.Count && (IsAsk(all, next) || words.Questions.Contains(all[next].Text) && all[i].Mark.Contains(',', StringComparison.Ordinal));
    }

    private bool IsAsk(List<CountedWord> all, int i) =>
        words.Asks.Contains(all[i].Text) && (!words.Nouns.Contains(all[i].Text) || i + 1 < all.Count && all[i + 1].Mark.Length == 0 && words.Heads.Contains(all[i + 1].Text));

    /// <summary><c>(a)</c>, <c>(2)</c>, <c>(iv)</c>; at the head of a line also <c>a.</c> and <c>2)</c>.</summary>
    private static bool IsLabel(List<CountedWord> all, int i)
    {
        if (i + 1 >= all.Count || !(all[i].Text.Length == 1 || all[i].Text.Length == 2 && all[i].Text.All(char.IsAsciiDigit) || all[i].Text.Length <= 4 && all[i].Text.All(c => c is 'i' or 'v' or 'x'))) return false;
        var (before, behind) = (all[i].Mark, all[i + 1].Mark);
        return behind.StartsWith(')') && (before.EndsWith('(') || before.EndsWith('\n')) || behind.StartsWith('.') && before.EndsWith('\n');
    }

    /// <summary><c>No.</c>, <c>Sgt.</c>, <c>J.</c>: a full stop that ends no sentence.</summary>
    private static bool IsAbbreviation(CountedWord word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]) || word.Text is "no" or "nos" or "mr" or "mrs" or "ms" or "dr" or "sgt" or "lt" or "capt" or "st" or "vs" or "jr" or "sr" or "ave" or "dept" or "u.s" or "p.m" or "a.m" or "etc";
}
