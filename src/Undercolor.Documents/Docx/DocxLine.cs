using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>A printed line, or a piece of one, and where its characters stand in the package.</summary>
/// <param name="Anchors">Empty where places are not recorded.</param>
internal readonly record struct DocxLine(string Text, IReadOnlyList<SourceAnchor> Anchors)
{
    public static implicit operator DocxLine(string text) => new(text, []);

    public DocxLine Trimmed()
    {
        var text = Text.TrimStart();
        return new(text.TrimEnd(), Shifted(Anchors, text.Length - Text.Length));
    }

    public DocxLine Then(DocxLine next) => new(Text + next.Text, next.Anchors.Count == 0 ? Anchors : [.. Anchors, .. Shifted(next.Anchors, Text.Length)]);

    /// <summary>Behind a label that the format computes.</summary>
    public DocxLine After(string label) => label.Length == 0 ? this : new(label + Text, Shifted(Anchors, label.Length));

    /// <summary>The anchors of a text that moves; those that move out in front of the line come to one at its beginning.</summary>
    public static IReadOnlyList<SourceAnchor> Shifted(IReadOnlyList<SourceAnchor> anchors, int by)
    {
        if (by == 0 || anchors.Count == 0) return anchors;
        var shifted = new List<SourceAnchor>(anchors.Count);
        foreach (var anchor in anchors)
        {
            var at = anchor.Offset + by;
            if (at <= 0) shifted.Clear();
            shifted.Add(at < 0 ? new(0, anchor.Source - at) : anchor with { Offset = at });
        }
        return shifted;
    }
}
