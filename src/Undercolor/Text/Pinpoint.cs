namespace Undercolor.Text;

/// <summary>A place in the document that was read, as every report prints it (<c>at</c> in the JSON contract).</summary>
/// <param name="Node">Id of the block that holds the place; unique in the document.</param>
/// <param name="Paragraph">The paragraph number as printed, or the ordinal with a leading <c>§</c> where none is printed.</param>
/// <param name="Sentence">One-based sentence in the paragraph; 0 for the paragraph as a whole.</param>
/// <param name="Span">Offsets in the cleaned text.</param>
/// <param name="SourceStart">UTF-16 offset in the decoded input; null for DOCX and PDF.</param>
/// <param name="SourceEnd">UTF-16 offset in the decoded input, exclusive; null for DOCX and PDF.</param>
/// <param name="Page">One-based page, for paged formats.</param>
/// <param name="Line">One-based line on that page, for paged formats.</param>
/// <param name="Quote">The exact slice of the cleaned text.</param>
public sealed record Pinpoint(
    string Node,
    string Paragraph,
    int Sentence,
    TextSpan Span,
    int? SourceStart,
    int? SourceEnd,
    int? Page,
    int? Line,
    string Quote)
{
    /// <summary>The paragraph as people cite it: <c>¶ 14</c>, or <c>§ 3</c> for an unnumbered block.</summary>
    public string Cite => Paragraph.StartsWith('§') ? $"§ {Paragraph[1..]}" : $"¶ {Paragraph}";
}
