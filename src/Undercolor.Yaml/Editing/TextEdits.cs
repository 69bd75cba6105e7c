using System.Text;
using Undercolor.Text;

namespace Undercolor.Yaml.Editing;

/// <summary>Places in a YAML text, and edits of it.</summary>
internal sealed class TextEdits(string text)
{
    /// <summary>As the first line ends.</summary>
    public string NewLine { get; } = text.IndexOf('\n', StringComparison.Ordinal) is > 0 and var at && text[at - 1] == '\r' ? "\r\n" : "\n";

    public string Replace(int start, int end, string words) => string.Concat(text.AsSpan(0, start), words, text.AsSpan(end));

    public string Without(params IEnumerable<TextSpan> spans)
    {
        var kept = new StringBuilder(text.Length);
        var at = 0;
        foreach (var span in spans.OrderBy(s => s.Start))
        {
            kept.Append(text, at, Math.Max(0, span.Start - at));
            at = Math.Max(at, span.End);
        }
        return kept.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Puts lines behind the line on which a place stands.</summary>
    /// <param name="lines">Without the last line break.</param>
    public string InsertBehind(int place, string lines)
    {
        var end = EndOfLine(place);
        return end > 0 && text[end - 1] == '\n' ? Replace(end, end, lines + NewLine) : Replace(end, end, NewLine + lines);
    }

    /// <summary>Offset behind the line break that ends the line of a place; the end of the text for the last line.</summary>
    public int EndOfLine(int place) => text.IndexOf('\n', Math.Min(place, text.Length)) is >= 0 and var feed ? feed + 1 : text.Length;

    public int StartOfLine(int place) => place == 0 ? 0 : text.LastIndexOf('\n', place - 1) + 1;

    /// <summary>Whether nothing but spaces stands between the start of the line and a place. A byte-order mark is nothing.</summary>
    public bool IsFirstOnLine(int place) => text.AsSpan(StartOfLine(place), place - StartOfLine(place)).TrimStart('\uFEFF').IsWhiteSpace();

    /// <summary>Whether nothing but spaces and a comment stands between a place and the end of its line.</summary>
    public bool IsLastOnLine(int place)
    {
        var rest = text.AsSpan(place, EndOfLine(place) - place).TrimStart();
        return rest.IsEmpty || rest[0] == '#';
    }
}
