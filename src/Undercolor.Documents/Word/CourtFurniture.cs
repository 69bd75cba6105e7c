using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;

namespace Undercolor.Documents.Word;

/// <summary>What stands on every page beside the text: the numbers of the lines on pleading paper, the page's number, the short title.</summary>
internal static class CourtFurniture
{
    /// <summary>The numbers stand in a frame of their own, so that no number is ever part of the text.</summary>
    public static Header Header(CourtProfile profile, CourtLook look) => new(Enumerable.Range(1, profile.Lines).Select(number => new Paragraph(
        new ParagraphProperties(
            new ParagraphStyleId { Val = CourtLook.LineNumber },
            new FrameProperties
            {
                Width = "480", Height = (uint)(profile.Lines * look.Pitch), HeightType = HeightRuleValues.Exact, HorizontalSpace = "120", Wrap = TextWrappingValues.Around, HorizontalPosition = HorizontalAnchorValues.Page,
                VerticalPosition = VerticalAnchorValues.Page, X = CourtLook.Number(profile.Margins.Left - 840), Y = CourtLook.Number(profile.Margins.Top),
            }), DocxBody.Run(CourtLook.Number(number)))).Append(DocxBody.Paragraph("", CourtLook.CaptionText)));

    public static Footer Footer(CourtPaper paper)
    {
        var page = DocxBody.Paragraph("", CourtLook.Footer);
        page.Append(CourtWords.Field(" PAGE ", "1"));
        if (!paper.Profile.HasFooterTitle) return new Footer(page);
        page.ParagraphProperties!.Append(new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }));
        return new Footer(page, DocxBody.Paragraph(string.Concat(paper.Footer.Pieces.OfType<Piece.Words>().Select(w => w.Text)), CourtLook.Footer));
    }
}
