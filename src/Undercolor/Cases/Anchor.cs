using System.Text;

namespace Undercolor.Cases;

/// <summary>A sentence as a correction remembers it: its words and those of its neighbors, never a paragraph number or an offset.</summary>
/// <param name="Sentence">The whole sentence.</param>
/// <param name="Before">The sentence before it, in whatever paragraph; empty where the correction does not say.</param>
/// <param name="After">The sentence behind it; empty where the correction does not say.</param>
public sealed record Anchor(string Sentence, string Before, string After)
{
    /// <summary>The letters and digits of a text, folded to lower case: quotes, dashes, ligatures, spacing and broken words do not count.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in Folded(text))
            if (char.IsLetterOrDigit(letter)) key.Append(char.ToLowerInvariant(letter));
        return key.ToString();
    }

    /// <summary>Half of a two-part character cannot be folded; such a text is compared as it stands.</summary>
    private static string Folded(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
