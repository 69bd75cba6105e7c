using System.Globalization;
using System.Text;

namespace Undercolor.Reports;

/// <summary>Text as HTML shows it: nothing is markup, and no character hides or reorders others.</summary>
internal static class HtmlText
{
    /// <summary>For attributes and the page title: a character that hides is written as <c>[U+202E]</c>.</summary>
    public static string Escape(string text) => Show(text, code => $"[{code}]");

    /// <summary>For the body of the page: the code is set apart from the words around it.</summary>
    public static string Visible(string text) => Show(text, code => $"<code class=\"code\">[{code}]</code>");

    private static string Show(string text, Func<string, string> hidden)
    {
        var html = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var whole = Rune.TryGetRuneAt(text, i, out var rune);
            if (!whole) html.Append(hidden(Code(text[i])));
            else if (Hides(rune)) html.Append(hidden(Code(rune.Value)));
            else Append(html, rune);
            if (whole) i += rune.Utf16SequenceLength - 1;
        }
        return html.ToString();
    }

    private static void Append(StringBuilder html, Rune rune) => _ = rune.Value switch
    {
        '&' => html.Append("&amp;"),
        '<' => html.Append("&lt;"),
        '>' => html.Append("&gt;"),
        '"' => html.Append("&quot;"),
        '\'' => html.Append("&#39;"),
        _ => html.Append(rune.ToString()),
    };

    private static string Code(int value) => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}");

    /// <summary>Controls, direction marks, and characters without a shape. The two joiners stay: scripts and emoji need them.</summary>
    private static bool Hides(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\n' or '\t'),
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        UnicodeCategory.PrivateUse or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => rune.Value is 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800,
    };
}
