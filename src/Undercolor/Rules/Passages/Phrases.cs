using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>Finds fixed phrases in a stretch of text: whole words, any case, the earliest first and of those the longest.</summary>
internal static class Phrases
{
    public static TextSpan? First(string text, TextSpan within, WordSet phrases)
    {
        for (var at = within.Start; at < within.End; at++)
        {
            var next = text.AsSpan(at, within.End - at).IndexOfAny(phrases.Beginnings);
            if (next < 0) return null;
            at += next;
            if (Longest(text, at, within.End, phrases) is { } found) return found;
        }
        return null;
    }

    private static TextSpan? Longest(string text, int at, int limit, WordSet phrases)
    {
        var longest = 0;
        foreach (var phrase in phrases.Phrases)
            if (phrase.Length > longest && at + phrase.Length <= limit && StandsAt(text, at, phrase)) longest = phrase.Length;
        return longest == 0 ? null : new(at, at + longest);
    }

    private static bool StandsAt(string text, int at, string phrase) =>
        text.AsSpan(at, phrase.Length).Equals(phrase, StringComparison.OrdinalIgnoreCase) && IsEdge(text, at - 1, phrase[0]) && IsEdge(text, at + phrase.Length, phrase[^1]);

    public static bool Has(string text, TextSpan within, WordSet phrases) => First(text, within, phrases) is not null;

    public static IEnumerable<TextSpan> All(string text, TextSpan within, WordSet phrases)
    {
        while (First(text, within, phrases) is { } found)
        {
            yield return found;
            within = new(found.End, within.End);
        }
    }

    /// <summary>The first place where the words stand as whole words.</summary>
    public static TextSpan? Find(string text, TextSpan within, string phrase, StringComparison comparison = StringComparison.OrdinalIgnoreCase)
    {
        for (var at = within.Start; at < within.End;)
        {
            at = text.IndexOf(phrase, at, within.End - at, comparison);
            if (at < 0) return null;
            var end = at + phrase.Length;
            if (IsEdge(text, at - 1, phrase[0]) && IsEdge(text, end, phrase[^1])) return new(at, end);
            at++;
        }
        return null;
    }

    /// <summary>No word goes on over the edge; a phrase that ends in a mark has an edge of its own.</summary>
    private static bool IsEdge(string text, int outside, char inside) =>
        outside < 0 || outside >= text.Length || !char.IsLetterOrDigit(inside) || !char.IsLetterOrDigit(text[outside]);
}
