using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>Moves the footnotes of a page behind the paragraph that runs over the page's end, so that it can be joined.</summary>
internal static class FootnoteOrder
{
    public static IReadOnlyList<PrintedLine> Arrange(IReadOnlyList<PrintedLine> lines)
    {
        if (lines.All(line => line.Role != LineRole.Footnote)) return lines;
        var arranged = new List<PrintedLine>(lines.Count);
        var held = new List<PrintedLine>();
        foreach (var line in Rebroken(lines))
        {
            if (line.Role == LineRole.Footnote)
            {
                held.Add(line);
                continue;
            }
            if (line.Break != LineBreak.Soft) Release(arranged, held);
            arranged.Add(line);
        }
        Release(arranged, held);
        return arranged;
    }

    private static void Release(List<PrintedLine> arranged, List<PrintedLine> held)
    {
        arranged.AddRange(held);
        held.Clear();
    }

    /// <summary>A line after footnotes was marked as a beginning because of them: judged again by how its sentence goes on.</summary>
    private static IEnumerable<PrintedLine> Rebroken(IReadOnlyList<PrintedLine> lines)
    {
        PrintedLine? body = null;
        var afterNote = false;
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Footnote)
            {
                afterNote = true;
                yield return line with { Break = IsNumbered(line.Text) ? LineBreak.Gap : line.Break };
                continue;
            }
            var goesOn = afterNote && body is not null && !line.Centered && body.Stream == line.Stream && !Ends(body.Text);
            yield return goesOn ? line with { Break = LineBreak.Soft } : line;
            (body, afterNote) = (line, false);
        }
    }

    private static bool IsNumbered(string text) => char.IsDigit(text[0]) || text[0] == '*';

    private static bool Ends(string text) => text.AsSpan().TrimEnd("\"'”’)]") is [.., '.' or '?' or '!' or ':'];
}
