using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Undercolor.Documents.Word;

/// <summary>Writes a <see cref="WordFile"/> as DOCX. The same document gives the same bytes: no clock, no name, no random id.</summary>
public static class DocxWriter
{
    public static byte[] Write(WordFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
        {
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            DocxProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), file.Title);
            Save(main.AddNewPart<StyleDefinitionsPart>("rId1"), DocxLook.Styles());
            Save(main.AddNewPart<NumberingDefinitionsPart>("rId2"), DocxLook.Numbering());
            Save(main.AddNewPart<DocumentSettingsPart>("rId3"), DocxLook.Settings());
            Save(main.AddNewPart<FooterPart>("rId4"), DocxFooter.Of(file.Footer));
            Save(main, new Document(DocxBody.Of(file.Blocks, footer: "rId4")));
        }
        return FixedZip.Repack(stream);
    }

    internal static void Save(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var target = part.GetStream(FileMode.Create, FileAccess.Write);
        root.Save(target);
    }
}
