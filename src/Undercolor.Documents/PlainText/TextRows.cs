using Undercolor.Documents.Intake;
using Undercolor.Documents.Layout;
using Undercolor.Text;

namespace Undercolor.Documents.PlainText;

/// <summary>One row of a text file that is not blank.</summary>
/// <param name="Index">Zero-based row in the file, blank rows counted.</param>
/// <param name="Page">One-based page by form feeds.</param>
internal sealed record TextRow(int Index, int Page, EquatableArray<Segment> Segments)
{
    public string Text { get; } = string.Join(' ', Segments.Select(segment => segment.Text));
}

/// <summary>Cuts decoded text into rows at CR LF, LF, CR and form feed, and rows into segments at wide gaps.</summary>
internal static class TextRows
{
    /// <summary>Blanks that part two segments; fewer are one space of running text.</summary>
    private const int WideGap = 3;
    private const int TabStop = 8;

    public static List<TextRow> Of(string text)
    {
        var rows = new List<TextRow>();
        int index = 0, page = 1;
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n', '\f');
            var end = length < 0 ? text.Length : start + length;
            var segments = Cut(text, start, end);
            if (segments.Count > 0) rows.Add(new(index, page, segments));
            if (end < text.Length && text[end] == '\f') page++;
            else index++;
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }
        return rows;
    }

    private static EquatableArray<Segment> Cut(string text, int start, int end)
    {
        var segments = new List<Segment>();
        var line = new LineBuilder();
        int column = 0, left = 0, blanks = 0, ended = 0;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is ' ' or '\t' or '\u00A0' or '\v' or '\b' or '\u001A' or '\uFEFF' or '\u200B')
            {
                var width = c == '\t' ? TabStop - column % TabStop : c is '\uFEFF' or '\u200B' or '\b' ? 0 : 1;
                (column, blanks) = (column + width, blanks + width);
                continue;
            }
            if (line.Length > 0 && blanks >= WideGap) line = Close(segments, line, left, ended);
            if (line.Length == 0) left = column;
            else if (blanks > 0) line.Append(' ', i - 1);
            line.Append(c, i);
            (column, blanks) = (column + 1, 0);
            ended = column;
        }
        Close(segments, line, left, ended);
        return segments.ToEquatableArray();
    }

    private static LineBuilder Close(List<Segment> segments, LineBuilder line, int left, int right)
    {
        if (line.Length > 0) segments.Add(new(line.Text, left, right, line.Anchors()));
        return new LineBuilder();
    }
}
