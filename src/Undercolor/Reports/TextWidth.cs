using System.Globalization;
using System.Text;

namespace Undercolor.Reports;

/// <summary>How many columns text takes in a terminal: two for wide letters and emoji, none for marks that combine.</summary>
internal static class TextWidth
{
    // First and last code points that terminals draw two columns wide (Unicode East Asian Width W and F, and emoji).
    private static readonly (int First, int Last)[] s_wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97C),
        (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>An emoji sequence (skin tone, joiner) counts as the one picture that it draws.</summary>
    public static int Of(string text)
    {
        var width = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext()) width += OfElement(elements.GetTextElement());
        return width;
    }

    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>The longest start of the text that fits, never cutting a letter from its marks; at least one letter.</summary>
    public static int Fit(string text, int width)
    {
        var taken = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            width -= OfElement(elements.GetTextElement());
            if (width < 0 && taken > 0) break;
            taken = elements.ElementIndex + elements.GetTextElement().Length;
        }
        return taken;
    }

    private static int OfElement(string element)
    {
        var width = 0;
        foreach (var rune in element.EnumerateRunes()) width = Math.Max(width, OfRune(rune));
        return width;
    }

    private static int OfRune(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => s_wide.Any(range => rune.Value >= range.First && rune.Value <= range.Last) ? 2 : 1,
    };
}
