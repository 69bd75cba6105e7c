using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Documents.Word;
using Undercolor.Reports;
using Undercolor.Tests.Reports;
using Xunit;

namespace Undercolor.Tests.Screen;

public sealed class DocxSheetTests
{
    private static readonly SheetModel s_sheet = ScreeningSheet.Of(HtmlSample.Result);
    private static readonly byte[] s_bytes = DocxWriter.Write(SheetDocument.Of(s_sheet));

    [Fact]
    public void The_document_is_valid()
    {
        using var document = Open(s_bytes);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
    }

    [Fact]
    public void The_same_sheet_gives_the_same_bytes() => Assert.Equal(s_bytes, DocxWriter.Write(SheetDocument.Of(s_sheet)));

    [Fact]
    public void No_part_tells_the_day_or_the_author()
    {
        using var zip = new ZipArchive(new MemoryStream(s_bytes));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        using var properties = new StreamReader(zip.GetEntry("docProps/core.xml")!.Open());
        var xml = properties.ReadToEnd();
        Assert.Contains(">Screening sheet: standard input</dc:title>", xml, StringComparison.Ordinal);
        Assert.Contains(">en-US</dc:language>", xml, StringComparison.Ordinal);
        foreach (var told in (string[])["creator", "created", "modified", "lastModifiedBy"]) Assert.DoesNotContain(told, xml, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_defendant_is_a_heading_of_the_outline()
    {
        using var document = Open(s_bytes);
        Assert.Equal(s_sheet.Defendants.Select(d => d.Name), document.MainDocumentPart!.Document.Descendants<Paragraph>()
            .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val == "Heading2").Select(p => p.InnerText));
        Assert.All(s_sheet.Defendants, d => Assert.Contains(ScreeningWords.Facts, SheetText.Of(s_bytes).Split(d.Name, 3)[^1], StringComparison.Ordinal));
    }

    [Fact]
    public void Every_table_says_what_it_shows_and_a_header_row_repeats()
    {
        using var document = Open(s_bytes);
        var tables = document.MainDocumentPart!.Document.Descendants<Table>().ToList();
        Assert.All(tables, table => Assert.NotEmpty(table.Descendants<TableDescription>().Single().Val!.Value!));
        Assert.Equal(tables.Count - 2, tables.Count(table => table.Descendants<TableHeader>().Any()));
    }

    [Fact]
    public void The_words_are_those_of_the_page()
    {
        var words = SheetText.Of(s_bytes);
        foreach (var line in s_sheet.Defendants.SelectMany(d => d.Facts.Concat(d.Rights).Concat(d.NotAddressed))) Assert.Contains(line.Text, words, StringComparison.Ordinal);
        Assert.Contains(ScreeningWords.HeadsNote, words, StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_hide_or_that_XML_forbids_are_written_out()
    {
        var hostile = new WordFile("a\u0001b", "c\u202Ed", [new WordBlock.Heading(1, "<w:p>\uD800"), new WordBlock.Words("\u0000]]>&")]);
        var words = SheetText.Of(DocxWriter.Write(hostile));
        Assert.Contains("<w:p>[U+D800]", words, StringComparison.Ordinal);
        Assert.Contains("[U+0000]]]>&", words, StringComparison.Ordinal);
    }

    private static WordprocessingDocument Open(byte[] bytes) => WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
}
