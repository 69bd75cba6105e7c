using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>Operations on the segments of a row.</summary>
internal static class Segments
{
    /// <summary>Joins segments with one space between; anchors shift along, so that every character keeps its source.</summary>
    public static Segment Join(IReadOnlyList<Segment> parts)
    {
        if (parts.Count == 1) return parts[0];
        var text = new System.Text.StringBuilder();
        var anchors = new List<SourceAnchor>();
        foreach (var part in parts)
        {
            if (text.Length > 0) text.Append(' ');
            foreach (var anchor in part.Anchors) anchors.Add(anchor with { Offset = anchor.Offset + text.Length });
            text.Append(part.Text);
        }
        return new Segment(text.ToString(), parts[0].Left, parts[^1].Right, anchors.ToEquatableArray());
    }

    /// <summary>The part of a segment from <paramref name="start"/> to <paramref name="end"/>, with its anchors.</summary>
    public static Segment Slice(this Segment segment, int start, int end) => segment with
    {
        Text = segment.Text[start..end],
        Left = segment.Left + start,
        Right = segment.Right - (segment.Text.Length - end),
        Anchors = SliceAnchors(segment.Anchors, start, end).ToEquatableArray(),
    };

    private static IEnumerable<SourceAnchor> SliceAnchors(EquatableArray<SourceAnchor> anchors, int start, int end)
    {
        SourceAnchor? before = null;
        foreach (var anchor in anchors)
            if (anchor.Offset <= start) before = anchor;
        if (before is { } first && start < end) yield return new(0, first.Source + start - first.Offset);
        foreach (var anchor in anchors)
            if (anchor.Offset > start && anchor.Offset < end) yield return anchor with { Offset = anchor.Offset - start };
    }
}
