namespace Undercolor.Text;

/// <summary>The formats that a document can come in.</summary>
public enum SourceFormat { Text, Markdown, Html, Docx, Pdf }

/// <summary>What a line of the source is for, as far as the format says so.</summary>
public enum LineRole { Body, Heading, ListItem, TableCell, Footnote, TextBox, PageHeader }

/// <summary>How a line stands to the line before it.</summary>
public enum LineBreak
{
    /// <summary>A printed line break only: whether the sentence goes on is inferred from the text (plain text, PDF).</summary>
    Soft,

    /// <summary>A blank line or a clear vertical gap stands before this line.</summary>
    Gap,

    /// <summary>The format itself begins a new block here (a DOCX paragraph, an HTML block).</summary>
    Block,
}

/// <summary>Ties an offset in a line's text to an offset in the decoded input. Text between two anchors runs in step.</summary>
/// <param name="Offset">Zero-based UTF-16 offset in <see cref="SourceLine.Text"/>.</param>
/// <param name="Source">Zero-based UTF-16 offset in the decoded input.</param>
public readonly record struct SourceAnchor(int Offset, int Source);

/// <summary>One line of a document as a reader of the format delivers it.</summary>
/// <param name="Text">The characters, without a line terminator. A number that the word processor computes is written in front.</param>
/// <param name="Node">An id that is unique in the document (<c>b37</c>); lines of one block share it where the format has blocks.</param>
public sealed record SourceLine(string Text, string Node)
{
    public LineBreak Break { get; init; } = LineBreak.Block;
    public LineRole Role { get; init; } = LineRole.Body;

    /// <summary>Outline level of a heading or list item, one-based; 0 where there is none.</summary>
    public int Level { get; init; }

    /// <summary>How many leading characters of <see cref="Text"/> were computed by the format (automatic numbering); 0 for none.</summary>
    public int LabelLength { get; init; }

    public bool Centered { get; init; }
    public bool Bold { get; init; }

    /// <summary>Left edge in character widths from the left-most line, for layout formats; 0 elsewhere.</summary>
    public int Indent { get; init; }

    /// <summary>One-based page, for paged formats.</summary>
    public int? Page { get; init; }

    /// <summary>One-based line on the page (the pleading-paper number where one is printed), for paged formats.</summary>
    public int? Line { get; init; }

    /// <summary>Empty for PDF, and for DOCX unless it is to be annotated; there the reader numbers the places in its own way.</summary>
    public EquatableArray<SourceAnchor> Anchors { get; init; }
}

/// <summary>A document after its format has been read and before anything is understood: lines in reading order.</summary>
/// <param name="Name">The name to show: a file name without its folder, or <c>-</c> for standard input.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the input bytes.</param>
/// <param name="Notes">Sentences about the document that the reader of a report needs (for example that tracked changes were taken as final).</param>
public sealed record SourceDocument(
    string Name,
    SourceFormat Format,
    string Sha256,
    EquatableArray<SourceLine> Lines,
    int? Pages,
    EquatableArray<string> Notes)
{
    /// <summary>Whether the input itself is text, so that an offset into it means something to a reader of a report.</summary>
    public bool IsText => Format is SourceFormat.Text or SourceFormat.Markdown or SourceFormat.Html;
}
