using Xunit;
using static Undercolor.Tests.Annotate.WordPaper;

namespace Undercolor.Tests.Annotate;

/// <summary>A second run replaces the comments of the first and nothing else, whatever happened to the document in between.</summary>
public sealed class SecondRunTests
{
    private const string Main = "word/document.xml";
    private const string Comments = "word/comments.xml";
    private const string Paragraph = "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" w14:paraId=";
    private static readonly WordPaper s_paper = new(P(R("He struck him twice.")));

    /// <summary>An annotated document as Word keeps it: with ids of paragraphs, and more about each comment in parts of their own.</summary>
    private static byte[] Kept(string more, string extended = "", string comments = "")
    {
        byte[] paper = s_paper.With("commentsExtended", $"<w15:commentsEx xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\"><w15:commentEx w15:paraId=\"0000000A\"{more}/>{extended}<w15:commentEx w15:paraId=\"0000000F\" w15:done=\"0\"/></w15:commentsEx>")
            .With("commentsIds", "<w16cid:commentsIds xmlns:w16cid=\"http://schemas.microsoft.com/office/word/2016/wordml/cid\"><w16cid:commentId w16cid:paraId=\"0000000A\" w16cid:durableId=\"000000AA\"/><w16cid:commentId w16cid:paraId=\"0000000F\" w16cid:durableId=\"000000FF\"/></w16cid:commentsIds>")
            .With("commentsExtensible", "<w16cex:commentsExtensible xmlns:w16cex=\"http://schemas.microsoft.com/office/word/2018/wordml/cex\"><w16cex:commentExtensible w16cex:durableId=\"000000AA\"/><w16cex:commentExtensible w16cex:durableId=\"000000FF\"/></w16cex:commentsExtensible>");
        var annotated = Annotation.Made(paper, null, text => [Annotation.At(text, "struck")]).Bytes;
        return Zips.Rewritten(annotated, Comments, xml => xml.Insert(xml.LastIndexOf("<w:p>", StringComparison.Ordinal) + 4, $" {Paragraph}\"0000000A\"").Replace("</w:comments>", comments + "</w:comments>", StringComparison.Ordinal));
    }

    private static byte[] Again(byte[] document, params string[] words) => Annotation.Of(document, words);

    [Fact]
    public void Other_findings_take_the_place_of_the_first() =>
        Assert.Equal(["him", "twice."], Annotation.Held(Again(Annotation.Of(s_paper, "He", "struck him"), "him", "twice.")));

    [Fact]
    public void What_Word_keeps_elsewhere_about_our_comments_goes_with_them_and_the_rest_stays()
    {
        var plain = Annotation.Original(Kept(" w15:done=\"0\"")).Plain;
        foreach (var part in (string[])["commentsExtended", "commentsIds", "commentsExtensible"])
        {
            var xml = Annotation.Part(plain, $"word/{part}.xml");
            Assert.Matches("000000(F|0F|FF)", xml);
            Assert.DoesNotMatch("000000(0A|AA)", xml);
        }
        Assert.DoesNotContain(Comments, Annotation.Parts(plain).Keys);
        Assert.Equal(Annotation.Part(s_paper, Main), Annotation.Part(plain, Main));
    }

    [Fact]
    public void A_comment_that_was_answered_stays_with_its_answer_and_is_not_written_twice()
    {
        var answered = Kept(" w15:done=\"0\"", "<w15:commentEx w15:paraId=\"0000000B\" w15:paraIdParent=\"0000000a\" w15:done=\"0\"/>",
            $"<w:comment w:id=\"7\" w:author=\"Pat\" w:initials=\"P\"><w:p {Paragraph}\"0000000B\"><w:r><w:t>Yes, it was Finch.</w:t></w:r></w:p></w:comment>");
        var made = Annotation.Made(answered, null, text => [Annotation.At(text, "struck"), Annotation.At(text, "him")]);
        Assert.Equal((1, 0, 1), (made.Written, made.LeftOut, made.Standing));
        Assert.Equal(["struck", "him"], Annotation.Held(made.Bytes));
        Assert.Contains("Yes, it was Finch.", Annotation.Part(made.Bytes, Comments), StringComparison.Ordinal);
        Assert.Equal(made.Bytes, Annotation.Made(made.Bytes, null, text => [Annotation.At(text, "struck"), Annotation.At(text, "him")]).Bytes);
    }

    [Fact]
    public void A_comment_that_was_resolved_stays_resolved()
    {
        var made = Annotation.Made(Kept(" w15:done=\"1\""), null, text => [Annotation.At(text, "struck")]);
        Assert.Equal((0, 1), (made.Written, made.Standing));
        Assert.Contains("w15:done=\"1\"", Annotation.Part(made.Bytes, "word/commentsExtended.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_that_somebody_wrote_on_is_theirs()
    {
        var edited = Zips.Rewritten(Annotation.Of(s_paper, "struck"), Comments, xml => xml.Replace("A message", "My own note: a message", StringComparison.Ordinal));
        var again = Again(edited, "struck");
        Assert.Equal(2, Annotation.Comments(again).Length);
        Assert.Contains("My own note", Annotation.Part(again, Comments), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_of_our_name_keeps_their_comments()
    {
        var paper = s_paper.With("comments", "<w:comment w:id=\"4\" w:author=\"Undercolor\" w:initials=\"UC\"><w:p><w:r><w:t>Mine.</w:t></w:r></w:p></w:comment>");
        Assert.Contains("Mine.", Annotation.Part(Again(Annotation.Of(paper, "him"), "struck"), Comments), StringComparison.Ordinal);
    }

    [Fact]
    public void Halves_that_were_given_different_looks_stay_apart()
    {
        var bold = Zips.Rewritten(Annotation.Of(s_paper, "struck"), Main, xml => xml.Replace("<w:r><w:t xml:space=\"preserve\">struck", "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">struck", StringComparison.Ordinal));
        var plain = Annotation.Part(Annotation.Original(bold).Plain, Main);
        Assert.Contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">struck</w:t>", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("commentRange", plain, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_put_between_two_halves_stays_there()
    {
        var marked = Zips.Rewritten(Annotation.Of(s_paper, "struck"), Main, xml => xml.Replace("<w:commentRangeStart w:id=\"0\"/>", "<w:commentRangeStart w:id=\"0\"/><w:bookmarkStart w:id=\"9\" w:name=\"mine\"/>", StringComparison.Ordinal));
        Assert.Contains("w:name=\"mine\"/>", Annotation.Part(Annotation.Original(marked).Plain, Main), StringComparison.Ordinal);
        Assert.Equal(["him"], Annotation.Held(Annotation.Of(marked, "him")));
    }

    [Theory]
    [InlineData("<!--Undercolor: one text-->")]
    [InlineData("<!--Undercolor: one run-->")]
    [InlineData("<!--Undercolor: one section-->")]
    public void A_mark_that_splits_nothing_is_left_alone(string mark)
    {
        var body = P(mark, R("He struck"), mark, R(" him.", "<w:b/>"), mark) + mark + P(Run(mark + "<w:t>A</w:t>"));
        Assert.Equal(["struck him"], Annotation.Held(Annotation.Of(new WordPaper(body), "struck him")));
    }

    [Fact]
    public void LibreOffice_may_save_the_document_in_between()
    {
        Assert.SkipUnless(Documents.Fixtures.HasProgram("soffice"), "soffice is not installed (package libreoffice-writer-nogui).");
        using var folder = new TemporaryFolder();
        var saved = folder.Convert(Annotation.Of(new WordPaper(P(R("He struck him twice.")) + P(R("And then he left."))), "struck him", "he left"), "docx");
        Assert.Equal(["struck him", "he left"], Annotation.Held(saved));
        Assert.Equal(["twice"], Annotation.Held(Annotation.Made(saved, null, text => [Annotation.At(text, "twice")]).Bytes));
        Assert.Empty(Annotation.Comments(Annotation.Original(saved).Plain));
    }
}
