using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>A finished paragraph: its printed lines and what belongs right after it.</summary>
internal sealed record DocxBlock(IReadOnlyList<string> Lines, LineRole Role)
{
    public int Level { get; init; }
    public int LabelLength { get; init; }
    public bool Centered { get; init; }
    public bool Bold { get; init; }

    /// <summary>Text boxes anchored in the paragraph.</summary>
    public IReadOnlyList<DocxBlock> Boxes { get; init; } = [];

    /// <summary>Notes that the paragraph refers to, in order.</summary>
    public IReadOnlyList<NoteReference> Notes { get; init; } = [];
}

/// <param name="Marked">The author typed a mark of their own, so that the note has no computed number.</param>
internal sealed record NoteReference(string Id, bool IsEndnote, bool Marked);
