using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Model;

/// <summary>The blocks of a model, cut where a line of the source stands for itself although cleaning joined it to the lines around it: plain text does not
/// always tell a line that is the name of a part from the end of a paragraph, and a comment must never be taken for words of the instruction.</summary>
internal static class ModelLines
{
    /// <param name="standsAlone">Whether a line of the source begins something new.</param>
    public static IEnumerable<(TextSpan Span, TextBlock Block)> Of(CleanText clean, Func<string, bool> standsAlone)
    {
        var at = 0;
        foreach (var block in clean.Blocks)
        {
            var start = block.Span.Start;
            foreach (var line in LinesOf(clean, block.Span, ref at))
            {
                if (!standsAlone(line.Of(clean.Text))) continue;
                if (Trimmed(clean.Text, start, line.Start) is { IsEmpty: false } before) yield return (before, block);
                yield return (line, block);
                start = line.End;
            }
            if (Trimmed(clean.Text, start, block.Span.End) is { IsEmpty: false } rest) yield return (rest, block);
        }
    }

    /// <summary>The runs of a block that came from one line of the source each.</summary>
    private static List<TextSpan> LinesOf(CleanText clean, TextSpan block, ref int at)
    {
        var lines = new List<TextSpan>();
        var number = -1;
        for (; at < clean.Segments.Count && clean.Segments[at].Start < block.End; at++)
        {
            var segment = clean.Segments[at];
            var end = segment.Start + segment.Length;
            if (segment.Line == number) lines[^1] = new(lines[^1].Start, end);
            else lines.Add(new(segment.Start, end));
            number = segment.Line;
        }
        return lines;
    }

    private static TextSpan Trimmed(string text, int start, int end)
    {
        while (start < end && text[start] == ' ') start++;
        while (end > start && text[end - 1] == ' ') end--;
        return new(start, end);
    }
}
