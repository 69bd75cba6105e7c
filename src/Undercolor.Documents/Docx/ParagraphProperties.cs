namespace Undercolor.Documents.Docx;

/// <summary>Reads a paragraph's <c>pPr</c>: style, number, alignment, outline level, and what became of the paragraph's end.</summary>
internal static class ParagraphProperties
{
    /// <summary>Leaves the reader on the end tag of the <c>pPr</c> on whose start it stands.</summary>
    public static void Read(PartReader xml, ParagraphState paragraph, RevisionScope revisions)
    {
        var inMark = false;
        while (xml.Read() && !(xml.IsEnd && xml.IsWord && xml.Name == "pPr"))
        {
            if (!xml.IsWord || !(xml.IsStart || xml.IsEnd)) continue;
            if (xml.Name == "rPr") inMark = xml.IsStart && !xml.IsEmpty;
            else if (xml.IsStart) Property(xml, paragraph, revisions, inMark);
        }
    }

    private static void Property(PartReader xml, ParagraphState paragraph, RevisionScope revisions, bool inMark)
    {
        switch (xml.Name)
        {
            case "pPrChange" or "rPrChange" or "sectPr" or "numberingChange" or "tabs": xml.Skip(); break;
            case "ins" or "del" or "moveTo" or "moveFrom" when inMark: paragraph.MarkRemoved |= revisions.Drops(xml.Name); break;
            case "pStyle": paragraph.Style = xml.Val; break;
            case "numId": paragraph.NumberId = xml.Val; break;
            case "ilvl": paragraph.NumberLevel = DocxNumbering.Number(xml.Val); break;
            case "outlineLvl": paragraph.Outline = DocxNumbering.Number(xml.Val); break;
            case "jc": paragraph.Centered = xml.Val == "center"; break;
        }
    }
}
