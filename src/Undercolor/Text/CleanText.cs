namespace Undercolor.Text;

/// <summary>A run of the text between two blank lines, or a block of the format: heading, paragraph, cell.</summary>
/// <param name="Span">Offsets in the cleaned text, without the line feed that ends the block.</param>
/// <param name="LabelLength">How many leading characters the format computed (automatic numbering).</param>
/// <param name="GapBefore">Whether the source shows a break in front: a blank line, or a block of the format.</param>
public sealed record TextBlock(
    TextSpan Span, string Node, LineRole Role, int Level, int LabelLength, bool Centered, bool Bold, int Indent, bool GapBefore);

/// <summary>The text that every stage reads: blocks joined by line feeds, inner white space folded to one space,
/// printed lines joined, with a map back to the source.</summary>
public sealed record CleanText
{
    /// <summary>A run of cleaned text that came from one line of the source.</summary>
    internal readonly record struct Segment(int Start, int Length, int? Source, int Line);

    public required string Text { get; init; }
    public required EquatableArray<TextBlock> Blocks { get; init; }
    public required SourceDocument Source { get; init; }
    internal EquatableArray<Segment> Segments { get; init; }

    /// <summary>The source offset of a cleaned offset, and the printed page and line that it stands on.</summary>
    public (int? Source, int? Page, int? Line) Locate(int offset)
    {
        if (Segments.IsEmpty) return (null, null, null);
        var segment = Segments[SegmentAt(offset)];
        var line = Source.Lines[segment.Line];
        var inside = Math.Clamp(offset - segment.Start, 0, segment.Length);
        return (Source.IsText ? segment.Source + inside : null, line.Page, line.Line);
    }

    /// <summary>Where the character at a cleaned offset comes from, in the numbers of the format's reader; null for one that was
    /// computed or that joins two words, and where the reader kept no record.</summary>
    public int? OriginOf(int offset)
    {
        if (Segments.IsEmpty) return null;
        var segment = Segments[SegmentAt(offset)];
        var inside = offset - segment.Start;
        return inside >= 0 && inside < segment.Length ? segment.Source + inside : null;
    }

    /// <summary>The segments that begin in a stretch, in order.</summary>
    internal IEnumerable<Segment> SegmentsIn(TextSpan span)
    {
        if (Segments.IsEmpty || span.Length == 0) yield break;
        for (var i = SegmentAt(span.Start); i < Segments.Count && Segments[i].Start < span.End; i++) yield return Segments[i];
    }

    public TextBlock BlockAt(int offset)
    {
        int low = 0, high = Blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Blocks[middle].Span.Start <= offset) low = middle;
            else high = middle - 1;
        }
        return Blocks[low];
    }

    private int SegmentAt(int offset)
    {
        int low = 0, high = Segments.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Segments[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low;
    }
}
