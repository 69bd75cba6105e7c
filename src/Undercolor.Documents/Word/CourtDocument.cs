using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;

namespace Undercolor.Documents.Word;

/// <summary>Writes a court paper as DOCX: real lists, live cross-references with their results, heading styles. The same paper gives the same bytes; no author, no path, no revision ids.</summary>
public static class CourtDocument
{
    public static byte[] Write(CourtPaper paper)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var look = new CourtLook(paper.Profile);
        var body = new CourtBody(paper, look);
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document, autoSave: false))
        {
            var main = package.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            DocxProperties.Write(package.AddNewPart<CoreFilePropertiesPart>("rId2"), paper.Title);
            DocxWriter.Save(main.AddNewPart<StyleDefinitionsPart>("rId1"), look.Styles());
            DocxWriter.Save(main.AddNewPart<NumberingDefinitionsPart>("rId2"), CourtLook.Numbering(body.ItemLists));
            DocxWriter.Save(main.AddNewPart<DocumentSettingsPart>("rId3"), DocxLook.Settings());
            DocxWriter.Save(main.AddNewPart<FooterPart>("rId4"), CourtFurniture.Footer(paper));
            var isPleading = paper.Profile.Layout == PaperLayout.Pleading;
            if (isPleading) DocxWriter.Save(main.AddNewPart<HeaderPart>("rId5"), CourtFurniture.Header(paper.Profile, look));
            DocxWriter.Save(main, new Document(body.Of(isPleading ? "rId5" : null, "rId4")));
        }
        return FixedZip.Repack(stream);
    }
}
