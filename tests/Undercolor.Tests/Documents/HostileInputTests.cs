using System.IO.Compression;
using System.Text;
using Undercolor.Documents;
using Xunit;
using static Undercolor.Tests.Documents.DocxBuilder;

namespace Undercolor.Tests.Documents;

/// <summary>Every bad input gets one clear sentence and never an exception.</summary>
public sealed class HostileInputTests
{
    private static string Refusal(byte[] bytes, string name = "input.docx", DocumentLimits? limits = null)
    {
        var sentence = Fixtures.Refusal(bytes, new() { Name = name, Limits = limits ?? DocumentLimits.Default });
        Assert.StartsWith(name, sentence);
        Assert.EndsWith(".", sentence);
        Assert.DoesNotContain('\n', sentence);
        return sentence;
    }

    [Fact]
    public void An_empty_file_is_said_to_be_empty() => Assert.Contains("is empty", Refusal([]));

    [Fact]
    public void A_file_without_text_is_said_to_hold_none() => Assert.Contains("holds no text", Refusal(" \n "u8.ToArray(), "blank.txt"));

    [Fact]
    public void A_picture_and_a_program_are_named()
    {
        Assert.Contains("PNG picture", Refusal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0]));
        Assert.Contains("program", Refusal([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1, 1, 0]));
    }

    [Fact]
    public void Random_bytes_are_no_document()
    {
        var bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        bytes[0] = 1;
        Assert.Contains("is not a text", Refusal(bytes, "noise.txt"));
    }

    [Theory]
    [InlineData("EncryptedPackage", "protected by a password")]
    [InlineData("WordDocument", "old Word file (.doc)")]
    public void An_OLE_container_is_told_by_its_streams(string stream, string expected) =>
        Assert.Contains(expected, Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes(stream)]));

    [Fact]
    public void A_ZIP_that_is_no_Word_document_is_named()
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) zip.CreateEntry("a.txt");
        Assert.Contains("a ZIP archive, not a Word document", Refusal(stream.ToArray()));
    }

    [Fact]
    public void A_truncated_container_is_damaged() =>
        Assert.Contains("damaged", Refusal(new DocxBuilder(P("x")).Build()[..200]));

    [Fact]
    public void A_zip_bomb_is_refused_by_its_ratio() =>
        Assert.Contains("packed more than 200 to 1", Refusal(new DocxBuilder(P(new string('x', 20_000_000))).Build()));

    [Fact]
    public void A_document_that_unpacks_too_far_is_refused() =>
        Assert.Contains("unpacks to more than", Refusal(new DocxBuilder(P(new string('x', 500_000))).Build(), limits: new() { MaxDecompressedBytes = 100_000 }));

    [Fact]
    public void An_external_entity_is_refused() =>
        Assert.Contains("declares a document type", Refusal(new DocxBuilder("").WithRaw("document",
            """<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/hostname">]><d>&e;</d>""").Build()));

    [Fact]
    public void Malformed_XML_is_refused_by_part_and_line() =>
        Assert.Contains("word/document.xml is not well-formed XML at line 1", Refusal(new DocxBuilder("").WithRaw("document", "<a><b></a>").Build()));

    [Fact]
    public void Deep_XML_is_refused() =>
        Assert.Contains("deeper than", Refusal(new DocxBuilder(string.Concat(Enumerable.Repeat("<w:sdt>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5000))).Build()));

    [Fact]
    public void Deep_HTML_and_deep_Markdown_are_refused()
    {
        Assert.Contains("deeper than", Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5000)) + "x"), "page.html"));
        Assert.Contains("too deeply", Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("> ", 5000)) + "x"), "page.md"));
    }

    [Fact]
    public void Each_limit_is_named()
    {
        var docx = new DocxBuilder(P("one") + P("two")).Build();
        Assert.Contains("bytes, the limit", Refusal(docx, limits: new() { MaxBytes = 10 }));
        Assert.Contains("files, the limit", Refusal(docx, limits: new() { MaxEntries = 1 }));
        Assert.Contains("XML nodes, the limit", Refusal(docx, limits: new() { MaxNodes = 5 }));
        Assert.Contains("characters of text, the limit", Refusal(docx, limits: new() { MaxOutputChars = 5 }));
        Assert.Contains("2 pages; the limit is 1", Refusal("a\fb"u8.ToArray(), "t.txt", new() { MaxPages = 1 }));
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_said_to_be_so()
    {
        Assert.Contains("does not exist", DocumentReader.Read("/nowhere/at/all.docx").Match(_ => "", sentence => sentence));
        Assert.Contains("is a folder", DocumentReader.Read(Path.GetTempPath().TrimEnd('/')).Match(_ => "", sentence => sentence));
    }

    [Fact]
    public void The_same_bytes_read_to_the_same_document()
    {
        var path = Path.Combine(Fixtures.Folder, "notes-and-table", "complaint.docx");
        Assert.Equal(Fixtures.Read(path), Fixtures.Read(path));
    }
}
