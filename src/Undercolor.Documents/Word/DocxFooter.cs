using DocumentFormat.OpenXml.Wordprocessing;

namespace Undercolor.Documents.Word;

/// <summary>The foot of each page: a line of words, and the number of the page in fields that Word keeps up.</summary>
internal static class DocxFooter
{
    public static Footer Of(string words)
    {
        var line = DocxBody.Paragraph(words, DocxLook.FooterStyle);
        line.Append(new Run(new TabChar()), DocxBody.Run("Page "));
        line.Append(Field("PAGE"));
        line.Append(DocxBody.Run(" of "));
        line.Append(Field("NUMPAGES"));
        return new Footer(line);
    }

    /// <summary>With a result already in it: Word takes a field without one for damaged.</summary>
    private static SimpleField Field(string code) => new(DocxBody.Run("1")) { Instruction = $" {code} " };
}
