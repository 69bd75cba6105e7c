using System.Text;
using Undercolor.Documents;
using Xunit;
using static Undercolor.Tests.Annotate.WordPaper;

namespace Undercolor.Tests.Annotate;

/// <summary>The container: copied as it is packed, or refused in a sentence.</summary>
public sealed class ContainerTests
{
    private static readonly WordPaper s_paper = new WordPaper(P(R("He struck him twice."))).WithFile("custom/item.bin", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 900))));

    private static IEnumerable<(string Name, byte[] Bytes)> Parts => Annotation.Parts(s_paper).Select(p => (p.Key, p.Value));

    [Fact]
    public void Sizes_behind_the_data_are_no_matter() => Assert.Equal(["struck"], Annotation.Held(Annotation.Of(Zips.WithDescriptors(s_paper), "struck")));

    [Fact]
    public void A_container_in_zip64_is_no_matter()
    {
        var annotated = Annotation.Of(Zips.Large(s_paper), "struck");
        Assert.Equal(["struck"], Annotation.Held(annotated));
        Assert.EndsWith("a note", Encoding.Latin1.GetString(annotated), StringComparison.Ordinal);
    }

    [Fact]
    public void Packed_bytes_of_parts_that_do_not_change_are_the_same()
    {
        var (before, after) = (Encoding.Latin1.GetString(s_paper), Encoding.Latin1.GetString(Annotation.Of(s_paper, "struck")));
        var entry = before.IndexOf("custom/item.bin", StringComparison.Ordinal) - 30;
        Assert.Contains(before[entry..before.IndexOf("PK\u0001\u0002", StringComparison.Ordinal)], after, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_parts_of_one_name_are_refused() =>
        Assert.Equal("a.docx holds two parts named WORD/Document.xml, so that programs read it differently; it was not annotated.", Annotation.Refusal(Zips.Packed(Parts.Append(("WORD/Document.xml", "<a/>"u8.ToArray())))));

    [Fact]
    public void A_name_that_leads_out_is_refused() =>
        Assert.Equal("a.docx holds a file named word/../../x.xml, which leads out of the document; it was not annotated.", Annotation.Refusal(Zips.Packed(Parts.Append(("word/../../x.xml", "<a/>"u8.ToArray())))));

    [Fact]
    public void A_signed_document_is_refused() =>
        Assert.StartsWith("a.docx is signed,", Annotation.Refusal(Zips.Packed(Parts.Append(("_xmlsignatures/sig1.xml", "<a/>"u8.ToArray())))), StringComparison.Ordinal);

    [Theory]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"1\"/>", true)]
    [InlineData("<w:documentProtection w:edit=\"comments\" w:enforcement=\"true\"/>", true)]
    [InlineData("<w:documentProtection w:edit=\"readOnly\" w:enforcement=\"0\"/>", false)]
    [InlineData("<w:documentProtection w:edit=\"readOnly\"/>", false)]
    [InlineData("<w:documentProtection w:edit=\"none\" w:enforcement=\"1\"/>", false)]
    public void A_protected_document_is_refused(string settings, bool isRefused)
    {
        var paper = new WordPaper(P(R("He struck him."))).With("settings", settings);
        if (isRefused) Assert.StartsWith("a.docx is protected against changes;", Annotation.Refusal(paper), StringComparison.Ordinal);
        else Assert.Equal(["struck"], Annotation.Held(Annotation.Of(paper, "struck")));
    }

    [Fact]
    public void A_document_under_a_password_is_refused() =>
        Assert.Contains("protected by a password", Annotation.Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[64], .. Encoding.Unicode.GetBytes("EncryptedPackage")]), StringComparison.Ordinal);

    [Fact]
    public void A_document_without_content_types_is_refused() =>
        Assert.Contains("has no list of content types", Annotation.Refusal(Zips.Packed(Parts.Where(p => p.Name != "[Content_Types].xml"))), StringComparison.Ordinal);

    [Fact]
    public void Another_encoding_is_refused() =>
        Assert.Contains("an encoding other than UTF-8 and UTF-16", Annotation.Refusal(s_paper with { Root = "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?>" + s_paper.Root.Trim() }), StringComparison.Ordinal);

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused() =>
        Assert.Contains("holds bytes that are not UTF-8", Annotation.Refusal(s_paper with { Encoding = Encoding.Latin1, Body = P(R("Él")) }), StringComparison.Ordinal);

    [Fact]
    public void A_PDF_is_no_Word_document() =>
        Assert.Equal("a.docx is not a Word document (DOCX), and comments can be written into no other.", Annotation.Refusal("%PDF-1.7\n"u8.ToArray()));

    [Fact]
    public void Damaged_containers_never_throw()
    {
        var random = new Random(1983);
        var good = Annotation.Of(s_paper, "struck", "twice");
        for (var round = 0; round < 400; round++)
        {
            var bad = (byte[])good.Clone();
            for (var i = 0; i < 1 + round % 20; i++) bad[random.Next(bad.Length)] = (byte)random.Next(256);
            DocumentReader.ReadOriginal(bad).Match(original => original.Plain.Length, sentence => sentence.Length, sentence => sentence.Length);
        }
    }
}
