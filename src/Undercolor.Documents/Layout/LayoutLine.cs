using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>A stretch of a printed row without a wide gap inside.</summary>
/// <param name="Left">Left edge, in character widths from the left edge of the sheet.</param>
/// <param name="Right">Right edge, exclusive, in the same unit.</param>
internal sealed record Segment(string Text, double Left, double Right, EquatableArray<SourceAnchor> Anchors)
{
    public double Center => (Left + Right) / 2;
}

/// <summary>One printed row of one page, as plain text and PDF deliver it.</summary>
/// <param name="Page">One-based.</param>
/// <param name="Line">One-based row on the page, or the number printed in the margin.</param>
/// <param name="Top">Distance from the top of the page; only ratios of distances are used, so the unit is the format's own.</param>
internal sealed record LayoutLine(int Page, int Line, double Top, EquatableArray<Segment> Segments)
{
    /// <summary>Height of the type, in the unit of <see cref="Top"/>; 0 where the format has only one.</summary>
    public double Height { get; init; }

    public double Left => Segments[0].Left;
    public double Right => Segments[^1].Right;
    public string Text { get; } = string.Join(' ', Segments.Select(segment => segment.Text));
}

/// <summary>One page: its rows from top to bottom, blank rows left out.</summary>
internal sealed record LayoutPage(int Number, EquatableArray<LayoutLine> Lines);

/// <summary>A row (or one column of a row) that will become a <see cref="SourceLine"/>.</summary>
internal sealed record PrintedLine(LayoutLine Row, Segment Body, LineRole Role)
{
    /// <summary>Rows of different streams (caption columns, table cells) are never one paragraph; equal numbers are one stream.</summary>
    public int Stream { get; init; }

    /// <summary>Every line of the stream is a block of its own (cells of a table).</summary>
    public bool Alone { get; init; }

    public LineBreak Break { get; init; } = LineBreak.Soft;
    public bool Centered { get; init; }
    public string Text => Body.Text;
}
