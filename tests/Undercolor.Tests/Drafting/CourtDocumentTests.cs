using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Documents.Pdf;
using Undercolor.Documents.Word;
using Undercolor.Drafting.Paper;
using Undercolor.Tests.Documents;
using Xunit;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Undercolor.Tests.Drafting;

public sealed class CourtDocumentTests
{
    private static readonly CourtPaper s_paper = Drafted.Of(Drafted.Case("harbor-street")).Paper;
    private static readonly byte[] s_bytes = CourtDocument.Write(s_paper);

    public static TheoryData<string, string?> Papers
    {
        get
        {
            var papers = new TheoryData<string, string?>();
            foreach (var name in (string[])["mill-road", "harbor-street", "larch-jail", "council-night"])
                foreach (var profile in (string?[])[null, "federal", "california-central", "by-defendant"]) papers.Add(name, profile);
            return papers;
        }
    }

    [Theory, MemberData(nameof(Papers))]
    public void The_document_is_valid(string name, string? profile)
    {
        using var document = Open(CourtDocument.Write(Drafted.Of(Drafted.Case(name), profile).Paper));
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void The_same_paper_gives_the_same_bytes() => Assert.Equal(s_bytes, CourtDocument.Write(Drafted.Of(Drafted.Case("harbor-street")).Paper));

    [Fact]
    public void No_part_tells_who_wrote_it_where_or_when()
    {
        using var zip = new ZipArchive(new MemoryStream(s_bytes));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            var xml = reader.ReadToEnd();
            foreach (var told in (string[])["creator", "lastModifiedBy", "created", "rsid", Path.GetTempPath(), AppContext.BaseDirectory, Environment.CurrentDirectory]) Assert.DoesNotContain(told, xml, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_numbered_paragraph_is_one_list_that_runs_through_the_counts()
    {
        using var document = Open(s_bytes);
        Assert.Equal(s_paper.Blocks.OfType<PaperBlock.Numbered>().Count(), Styled(document, "NumberedParagraph").Count);
        var style = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId == "NumberedParagraph");
        Assert.Equal(1, style.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value);
        Assert.DoesNotContain(Styled(document, "NumberedParagraph"), p => p.ParagraphProperties!.NumberingProperties is not null || char.IsAsciiDigit(p.InnerText[0]) && p.InnerText.Contains('.') && p.InnerText.IndexOf('.', StringComparison.Ordinal) < 3);
        Assert.Equal(s_paper.Blocks.OfType<PaperBlock.Count>().Count(), Styled(document, "CountHeading").Count);
    }

    /// <summary>What Word will number is what the fields say already: asked of our own reader of DOCX, which counts lists itself.</summary>
    [Fact]
    public void Every_cross_reference_is_a_live_field_whose_result_is_the_number_of_its_paragraph()
    {
        var numbers = new Dictionary<string, string>(StringComparer.Ordinal);
        using var document = Open(s_bytes);
        var count = 0;
        foreach (var paragraph in document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "NumberedParagraph"))
        {
            count++;
            if (paragraph.GetFirstChild<BookmarkStart>() is { } mark) numbers[mark.Name!.Value!] = count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        var runs = document.MainDocumentPart.Document.Body.Descendants<Run>().ToList();
        var fields = 0;
        for (var i = 0; i < runs.Count; i++)
            if (runs[i].GetFirstChild<FieldCode>() is { Text: var code } && code.StartsWith(" REF ", StringComparison.Ordinal))
            {
                fields++;
                Assert.EndsWith("\\r \\h ", code, StringComparison.Ordinal);
                Assert.Equal(numbers[code.Split(' ')[2]], runs[i + 2].InnerText);
            }
        Assert.True(fields > 40, $"{fields}");
        var read = Fixtures.Read(s_bytes);
        Assert.Contains($"{count}. ", string.Join('\n', Fixtures.Paragraphs(read)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_is_highlighted()
    {
        using var document = Open(CourtDocument.Write(Drafted.Of(Drafted.Case("mill-road")).Paper));
        var marked = document.MainDocumentPart!.Document.Descendants<Run>().Where(r => r.RunProperties?.Highlight is not null).Select(r => r.InnerText).ToList();
        Assert.Equal(Drafted.Of(Drafted.Case("mill-road")).Paper.Gaps.Select(PaperText.Gap).Order(StringComparer.Ordinal), marked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Headings_and_counts_stand_in_the_outline_and_stay_with_what_follows()
    {
        using var document = Open(s_bytes);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        foreach (var id in (string[])["Heading1", "Heading2", "CountHeading"])
        {
            Assert.NotNull(styles[id].StyleParagraphProperties!.OutlineLevel);
            Assert.NotNull(styles[id].StyleParagraphProperties!.KeepNext);
            Assert.NotNull(styles[id].StyleParagraphProperties!.WidowControl);
        }
    }

    [Fact]
    public void Pleading_paper_numbers_28_lines_beside_the_text_and_begins_the_court_on_line_8()
    {
        using var document = Open(s_bytes);
        var header = document.MainDocumentPart!.HeaderParts.Single().Header;
        Assert.Equal(Enumerable.Range(1, 28).Select(n => $"{n}"), header.Elements<Paragraph>().Where(p => p.ParagraphProperties!.FrameProperties is not null).Select(p => p.InnerText));
        var body = document.MainDocumentPart.Document.Body!.Elements<Paragraph>().ToList();
        var filer = body.TakeWhile(p => p.ParagraphProperties!.ParagraphStyleId!.Val == "FilerLine").Count();
        Assert.True(filer is > 3 and <= 14);
        Assert.Equal((7 * 480 - filer * 240).ToString(System.Globalization.CultureInfo.InvariantCulture), body[filer].ParagraphProperties!.SpacingBetweenLines!.Before!.Value);
        foreach (var style in document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Elements<Style>().Where(s => s.StyleParagraphProperties?.SpacingBetweenLines is not null))
            Assert.Equal((LineSpacingRuleValues.Exact, 0), (style.StyleParagraphProperties!.SpacingBetweenLines!.LineRule!.Value, int.Parse(style.StyleParagraphProperties.SpacingBetweenLines.Line!, System.Globalization.CultureInfo.InvariantCulture) % 240));
        Assert.DoesNotContain("28", string.Join(' ', Fixtures.Paragraphs(Fixtures.Read(s_bytes)).Take(6)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_PDF_passes_what_a_court_looks_at()
    {
        Assert.SkipUnless(Fixtures.HasProgram("soffice") && Fixtures.HasProgram("pdffonts"), "LibreOffice or poppler is not installed.");
        var printed = PdfPrinter.Print(s_bytes, TimeSpan.FromMinutes(2));
        Assert.Equal("", printed.Fault);
        var points = Preflight.Of(printed.Pdf!, "complaint.pdf", 75);
        Assert.Equal(["letter-size", "text-layer", "fonts", "encryption", "pdf-a", "tagged", "size", "file-name"], points.Select(p => p.Id));
        Assert.All(points, p => Assert.True(p.Passes, p.Id));
        Assert.DoesNotContain(Preflight.Of(printed.Pdf!, "complaint [v.2].pdf", 0), p => p.Id is "file-name" or "size" && p.Passes != false);
    }

    private static List<Paragraph> Styled(WordprocessingDocument document, string style) =>
        [.. document.MainDocumentPart!.Document.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == style)];

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
