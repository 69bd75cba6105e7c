using System.Text;

namespace Undercolor.Reports;

/// <summary>Words of a document inside Markdown: nothing in them is markup, a link or a table's edge.</summary>
internal static class MarkdownText
{
    /// <summary>On one line, every character that Markdown or HTML gives a meaning escaped.</summary>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 8);
        foreach (var letter in VisibleText.Of(text))
            _ = letter switch
            {
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '&' => safe.Append("&amp;"),
                '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' => safe.Append('\\').Append(letter),
                _ => safe.Append(letter),
            };
        return safe.ToString();
    }

    public static string Row(params IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(c => c.Length == 0 ? "—" : c))} |\n";
}
