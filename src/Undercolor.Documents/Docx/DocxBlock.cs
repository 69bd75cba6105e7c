using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>A finished paragraph: its printed lines and what belongs right after it.</summary>
internal sealed record DocxBlock(IReadOnlyList<DocxLine> Lines, LineRole Role)
{
    public int Level { get; init; }
    public int LabelLength { get; init; }
    public bool Centered { get; init; }
    public bool Bold { get; init; }

    /// <summary>Text boxes anchored in the paragraph.</summary>
    public IReadOnlyList<DocxBlock> Boxes { get; init; } = [];

    /// <summary>Notes that the paragraph refers to, in order.</summary>
    public IReadOnlyList<NoteReference> Notes { get; init; } = [];

    /// <summary>The note that the paragraph is part of; null for none.</summary>
    public NotePlace? Note { get; init; }
}

/// <param name="Marked">The author typed a mark of their own, so that the note has no computed number.</param>
/// <param name="Place">The place of the reference; -1 where places are not recorded.</param>
internal sealed record NoteReference(string Id, bool IsEndnote, bool Marked, int Place);
