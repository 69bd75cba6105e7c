using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>How a format's printed rows are to be understood.</summary>
/// <param name="Paged">Whether pages and lines are real and go into the report.</param>
/// <param name="Forced">Share of the page's width that must be left free after a line for its end to be taken as meant, whatever its last character.</param>
/// <param name="CenterTolerance">How far a row's middle may be from the page's, in character widths, and still count as centered.</param>
internal sealed record LayoutStyle(bool Paged, double CenterTolerance, double Forced);

/// <summary>From printed pages to source lines: the stages that plain text and PDF share, in order.</summary>
internal static class LayoutReader
{
    public static (IReadOnlyList<SourceLine> Lines, IReadOnlyList<string> Notes) Read(IReadOnlyList<LayoutPage> pages, LayoutStyle style)
    {
        var (kept, removed) = Furniture.Remove(pages);
        var rows = CaptionSeparators.Strip([.. kept.SelectMany(page => page.Lines)]);
        var printed = FootnoteMarks.Remove(PrintedLines.Of(rows));
        var broken = Paragraphing.Mark(printed, PageMetrics.Of(printed), style);
        var whole = Hyphenation.Rejoin(FootnoteOrder.Arrange(broken));
        return (ToSource(whole, style), Notes(removed));
    }

    private static string[] Notes(int removed) => removed == 0 ? [] :
        [$"Filing stamps, running heads and feet, page numbers and ruled lines were left out of the text ({removed:N0} rows)."];

    private static List<SourceLine> ToSource(IReadOnlyList<PrintedLine> lines, LayoutStyle style)
    {
        var leftmost = lines.Count == 0 ? 0 : lines.Min(line => line.Body.Left);
        return [.. lines.Select((line, index) => new SourceLine(line.Text, $"b{index + 1}")
        {
            Break = line.Break,
            Role = line.Role,
            Centered = line.Centered,
            Indent = (int)Math.Round(line.Body.Left - leftmost),
            Page = style.Paged ? line.Row.Page : null,
            Line = style.Paged ? line.Row.Line : null,
            Anchors = line.Body.Anchors,
        })];
    }
}
