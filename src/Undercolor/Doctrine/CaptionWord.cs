using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A word of a caption in lower case, and where it stands. Numbers alone and small words are left out.</summary>
internal sealed record CaptionWord(string Text, TextSpan Span)
{
    private static readonly string[] s_small = ["of", "the", "for", "in", "and"];

    public static List<CaptionWord> Split(string text)
    {
        var words = new List<CaptionWord>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end])) end++;
            if (text.AsSpan(start, end - start).ContainsAnyExceptInRange('0', '9')) Add(words, text, start, end);
            start = end + 1;
        }
        return words;
    }

    private static void Add(List<CaptionWord> words, string text, int start, int end)
    {
        var word = text[start..end].ToLowerInvariant();
        if (!s_small.Contains(word)) words.Add(new(word, new(start, end)));
    }
}
