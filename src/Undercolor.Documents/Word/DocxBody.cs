using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>The body of the document: each block as paragraphs or a table, then the page.</summary>
internal static class DocxBody
{
    public static Body Of(EquatableArray<WordBlock> blocks, string footer)
    {
        var body = new Body();
        foreach (var block in blocks) body.Append(Elements(block));
        body.Append(DocxLook.Page(footer));
        return body;
    }

    private static OpenXmlElement[] Elements(WordBlock block) => block.Match<OpenXmlElement[]>(
        heading => [Paragraph(heading.Text, DocxLook.HeadingStyle(heading.Level))],
        words => [Led(words)],
        bullets => [.. bullets.Items.Select(item => Paragraph(item, DocxLook.BulletStyle))],
        table => [DocxTable.Of(table), Paragraph("", DocxLook.AfterTableStyle)],
        boxes => [.. DocxBoxes.Of(boxes)]);

    private static Paragraph Led(WordBlock.Words words)
    {
        if (words.Lead.Length == 0) return Paragraph(words.Text, DocxLook.StyleOf(words.Role));
        var (paragraph, lead) = (Paragraph("", DocxLook.StyleOf(words.Role)), Run(words.Lead));
        lead.PrependChild(new RunProperties(new Bold(), new BoldComplexScript()));
        paragraph.Append(lead, new Run(new Break()), Run(words.Text));
        return paragraph;
    }

    public static Paragraph Paragraph(string text, string style)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        if (text.Length > 0) paragraph.Append(Run(text));
        return paragraph;
    }

    /// <summary>A character that hides or reorders others is written out, and none that XML forbids gets through.</summary>
    public static Run Run(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(Visible(text)) { Space = SpaceProcessingModeValues.Preserve });

    /// <summary>Spaces at the ends hold two runs apart, and stay.</summary>
    private static string Visible(string text)
    {
        if (text.Length > 0 && string.IsNullOrWhiteSpace(text)) return " ";
        var (start, end) = (text.StartsWith(' ') ? " " : "", text.EndsWith(' ') ? " " : "");
        return $"{start}{Reports.VisibleText.Of(text)}{end}";
    }
}
