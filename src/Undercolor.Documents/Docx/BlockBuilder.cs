using Undercolor.Documents.Layout;
using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>From a paragraph that was read to a finished block: style, outline and number are settled here.</summary>
internal static class BlockBuilder
{
    private const int BodyText = 9;

    /// <summary>Null for a blank paragraph. A blank numbered paragraph still counts, as it does in Word.</summary>
    public static DocxBlock? Build(ParagraphState paragraph, DocxStyles styles, ListCounters counters)
    {
        var style = styles.Of(paragraph.Style);
        var number = Number(paragraph, style, counters);
        if (paragraph.IsBlank && paragraph.Boxes.Count == 0 && paragraph.Notes.Count == 0) return null;
        var label = string.IsNullOrEmpty(number?.Label) ? "" : number.Value.Label + " ";
        var lines = paragraph.Lines;
        var outline = paragraph.Outline ?? style.Outline ?? DocxStyles.HeadingLevel(style.Name) ?? BodyText;
        var role = Role(paragraph, style, outline, number is not null, lines);
        return new DocxBlock(label.Length == 0 || lines.Count == 0 ? lines : [lines[0].After(label), .. lines.Skip(1)], role)
        {
            Level = role == LineRole.Heading ? outline + 1 : role == LineRole.ListItem ? number!.Value.Level + 1 : 0,
            LabelLength = lines.Count == 0 ? 0 : label.Length,
            Centered = paragraph.Centered ?? style.Centered ?? false,
            Bold = paragraph.Bold,
            Boxes = paragraph.Boxes,
            Notes = paragraph.Notes,
        };
    }

    private static (string Label, int Level)? Number(ParagraphState paragraph, DocxStyle style, ListCounters counters)
    {
        var id = paragraph.NumberId ?? style.NumberId;
        if (id is null or "0") return null;
        var level = paragraph.NumberLevel ?? (paragraph.NumberId is null ? style.NumberLevel : null);
        return counters.Next(id, level, style.NumberStyle ?? paragraph.Style);
    }

    private static LineRole Role(ParagraphState paragraph, DocxStyle style, int outline, bool numbered, IReadOnlyList<DocxLine> lines)
    {
        if (paragraph.Role != LineRole.Body) return paragraph.Role;
        if (style.IsContents || (lines.Count > 0 && TableOfContents.IsEntry(lines[^1].Text))) return LineRole.PageHeader;
        if (outline is >= 0 and < BodyText) return LineRole.Heading;
        return numbered ? LineRole.ListItem : LineRole.Body;
    }
}
