using System.Text;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Documents;

public sealed class PlainTextTests
{
    /// <summary>Words that differ from page to page, as a pleading's do.</summary>
    private static readonly string[] Words = ["", "kitchen", "stairs", "cellar", "garden"];

    private static SourceDocument Read(string text) => Fixtures.ReadText(text);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_at_any_line_end_and_are_anchored(string end)
    {
        var text = string.Join(end, "He  struck her", "on the arm.", "", "\tShe fell.");
        var document = Read(text);
        Assert.Equal([("He struck her", LineBreak.Gap), ("on the arm.", LineBreak.Soft), ("She fell.", LineBreak.Gap)], document.Lines.Select(line => (line.Text, line.Break)));
        Assert.Equal(8, document.Lines[2].Indent);
        Anchored.AssertTrue(document, text);
    }

    [Fact]
    public void Byte_order_marks_choose_the_encoding()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
            Assert.Equal("§ 1983", Assert.Single(Fixtures.Read([.. encoding.GetPreamble(), .. encoding.GetBytes("§ 1983")]).Lines).Text);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_Windows_1252_with_a_note()
    {
        var document = Fixtures.Read([0x93, (byte)'N', (byte)'o', 0x94, 0x20, 0xA7]);
        Assert.Equal("“No” §", Assert.Single(document.Lines).Text);
        Assert.Contains("Windows-1252", Assert.Single(document.Notes));
    }

    [Fact]
    public void Form_feeds_are_pages()
    {
        var document = Read("one\ntwo\fthree\n");
        Assert.Equal(2, document.Pages);
        Assert.Equal([(1, 1), (1, 2), (2, 1)], document.Lines.Select(line => (line.Page!.Value, line.Line!.Value)));
    }

    [Fact]
    public void Double_spaced_lines_are_one_paragraph()
    {
        var document = Read("He took the keys from the hook beside\n\nthe door and went down the long stairs\n\nto the yard where she was waiting.\n\n\n\nShe did not hear him come.\n");
        Assert.Equal([LineBreak.Gap, LineBreak.Soft, LineBreak.Soft, LineBreak.Gap], document.Lines.Select(line => line.Break));
    }

    [Fact]
    public void Filing_stamps_and_running_feet_are_left_out_and_give_the_pages()
    {
        var text = string.Concat(Enumerable.Range(1, 4).Select(page =>
            $"  Case 3:30-cv-00839-AB      Document 13      Filed 09/09/30    Page {page} of 4\n\n\nThey went through the {Words[page]} and broke\nwhat stood in the {Words[5 - page]}.\n\n           {page}|\n      AMENDED COMPLAINT\n\n"));
        var document = Read(text);
        Assert.Equal(8, document.Lines.Count);
        Assert.Equal([1, 1, 2, 2, 3, 3, 4, 4], document.Lines.Select(line => line.Page!.Value));
        Assert.DoesNotContain(document.Lines, line => line.Text.Contains("AMENDED") || line.Text.Contains("Case"));
        Anchored.AssertTrue(document, text);
    }

    [Fact]
    public void Lone_paragraph_numbers_are_not_page_numbers()
    {
        var text = string.Join('\f', Enumerable.Range(1, 4).Select(page => $"            {page * 3}\n\nThey searched the {Words[page]} and\nbroke the door of the {Words[page]}.\n\n            {page * 3 + 1}\n\nNobody was in the {Words[5 - page]} when they came.\n"));
        Assert.Equal(4 * 5, Read(text).Lines.Count);
    }

    [Fact]
    public void Contents_with_dot_leaders_are_page_heads()
    {
        var document = Read("TABLE OF CONTENTS\n\nI. PARTIES ............ 2\nII. A LONG TITLE THAT\n    WRAPS ............. 5\n\nI. PARTIES\n\nShe lives here.\n");
        Assert.Equal([.. Enumerable.Repeat(LineRole.PageHeader, 4), LineRole.Body, LineRole.Body], document.Lines.Select(line => line.Role));
    }

    [Fact]
    public void A_caption_is_read_column_by_column()
    {
        var document = Read("""
            ROSALIND PEMBER,            )
                 Plaintiff,             )     Case No. 4:31-cv-00217
            v.                          )     COMPLAINT
            OFFICER ALDER FINCH and     )
            OFFICER PERRIN SLOE,        )
                 Defendants.            )

            Plaintiff Rosalind Pember alleges that she was struck by the defendants.
            """);
        Assert.Equal(
            ["ROSALIND PEMBER,", "Plaintiff,", "v.", "OFFICER ALDER FINCH and OFFICER PERRIN SLOE,", "Defendants.", "Case No. 4:31-cv-00217", "COMPLAINT",
             "Plaintiff Rosalind Pember alleges that she was struck by the defendants."],
            Fixtures.Paragraphs(document));
    }

    [Fact]
    public void A_split_word_is_joined_and_a_real_hyphen_stays()
    {
        var text = "The offi-\ncers used a well-known hold. It is well-\nknown among the officers here.\n";
        var document = Read(text);
        Assert.Equal(["The officers", "used a well-known hold. It is well-known", "among the officers here."], document.Lines.Select(line => line.Text));
        Anchored.AssertTrue(document, text);
    }
}
