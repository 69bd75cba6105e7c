using System.Globalization;
using System.Text;

namespace Undercolor.Reports;

/// <summary>Text from a document made safe to show: one line, and every character that could hide or reorder others is written out.</summary>
public static class VisibleText
{
    /// <summary>White space folded to single spaces; controls, bidirectional controls and broken surrogates as <c>[U+202E]</c>.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        foreach (var part in Parts(text))
            if (part.IsHidden) shown.Append(part.Name);
            else AppendFolded(shown, part.Words);
        return shown.ToString().Trim();
    }

    /// <summary>A stretch of plain words, or one character that must be written out.</summary>
    /// <param name="Name"><c>[U+202E]</c>; empty for plain words.</param>
    internal readonly record struct Part(string Words, string Name)
    {
        public bool IsHidden => Name.Length > 0;
    }

    internal static IEnumerable<Part> Parts(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            if (whole && !Hides(rune)) { i += rune.Utf16SequenceLength - 1; continue; }
            if (i > start) yield return new(text[start..i], "");
            var length = whole ? rune.Utf16SequenceLength : 1;
            yield return new(text.Substring(i, length), string.Create(CultureInfo.InvariantCulture, $"[U+{(whole ? rune.Value : text[i]):X4}]"));
            i += length - 1;
            start = i + 1;
        }
        if (start < text.Length) yield return new(text[start..], "");
    }

    /// <summary>Controls other than white space, direction marks, and characters of no width but the joiners that scripts need.</summary>
    private static bool Hides(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => !Rune.IsWhiteSpace(rune),
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0x00AD),
        UnicodeCategory.PrivateUse => true,
        _ => false,
    };

    private static void AppendFolded(StringBuilder shown, string words)
    {
        foreach (var letter in words)
            if (!char.IsWhiteSpace(letter)) shown.Append(letter);
            else if (shown.Length > 0 && shown[^1] != ' ') shown.Append(' ');
    }
}
