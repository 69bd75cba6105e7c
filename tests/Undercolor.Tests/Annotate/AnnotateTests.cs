using System.Text;
using System.Xml.Linq;
using Undercolor.Documents;
using Xunit;
using static Undercolor.Tests.Annotate.WordPaper;

namespace Undercolor.Tests.Annotate;

/// <summary>A Word document comes back with comments at the words, and with nothing else changed.</summary>
public sealed class AnnotateTests
{
    private const string Talk = """<w:comment w:id="0" w:author="Pat" w:initials="P"><w:p><w:r><w:t>Check this date.</w:t></w:r></w:p></w:comment>""";

    public static TheoryData<string> Odd => OddPaper.Names;

    [Theory, MemberData(nameof(Odd))]
    public void A_comment_holds_the_words_of_its_finding_and_nothing_else_changes(string name)
    {
        var odd = OddPaper.Named(name);
        var annotated = Annotation.Of(odd.Paper, odd.Words);
        Assert.Equal(odd.Held, Assert.Single(Annotation.Held(annotated)).Replace("\r", "", StringComparison.Ordinal));
        Assert.Equal(["UC0000 note", "What would meet it: <other> words & more."], Assert.Single(Annotation.Comments(annotated)).Where(p => p.StartsWith('U') && !p.StartsWith("Und", StringComparison.Ordinal) || p.StartsWith('W')));
    }

    [Fact]
    public void Every_run_keeps_its_looks_and_only_the_cut_one_is_split()
    {
        var annotated = Annotation.Of(new WordPaper(P(R("He struck him twice.", "<w:b/>"), R(" And left."))), "struck him");
        var runs = Annotation.Xml(annotated, "word/document.xml").Descendants().Where(e => e.Name.LocalName == "r").ToList();
        Assert.Equal(["He ", "struck him", "", " twice.", " And left."], runs.Select(r => r.Value));
        Assert.Equal([true, true, false, true, false], runs.Select(r => r.Descendants().Any(d => d.Name.LocalName == "b")));
    }

    [Fact]
    public void Looks_that_stand_on_a_line_of_their_own_are_copied()
    {
        var annotated = Annotation.Of(OddPaper.Named("lines in the XML").Paper, "struck him");
        Assert.Equal(["bold", "bold", "", "bold"], Annotation.Xml(annotated, "word/document.xml").Descendants().Where(e => e.Name.LocalName == "r").Select(r => r.Descendants().Any(d => d.Name.LocalName == "b") ? "bold" : ""));
    }

    [Theory]
    [InlineData("<w:t>He struck him.</w:t>", "struck", "He", " ", "struck", " him.")]
    [InlineData("<w:t> He struck him. </w:t>", "struck", " He", " ", "struck", " ", "him. ")]
    [InlineData("<w:t>  struck  </w:t>", "struck", "  ", "struck", "  ")]
    [InlineData("<w:t xml:space=\"preserve\"> He struck him. </w:t>", "struck", " He ", "struck", " him. ")]
    public void White_space_shows_as_it_did(string text, string words, params string[] pieces)
    {
        var document = new WordPaper(P(R("A"), Run(text), R("B")));
        var annotated = Annotation.Of(document, words);
        var texts = Annotation.Xml(annotated, "word/document.xml").Descendants().Where(e => e.Name.LocalName == "t").ToList();
        Assert.Equal(["A", .. pieces, "B"], texts.Select(t => t.Value));
        Assert.Equal(Shown(document), Shown(annotated));

        static string Shown(byte[] docx) => string.Concat(Annotation.Xml(docx, "word/document.xml").Descendants().Where(e => e.Name.LocalName == "t")
            .Select(t => t.Attribute(XNamespace.Xml + "space") is null ? t.Value.Trim(' ') : t.Value));
    }

    [Fact]
    public void Comments_that_touch_overlap_and_nest_stand_each_at_its_words()
    {
        var annotated = Annotation.Of(new WordPaper(P(R("He struck him twice in the face."))), "He struck", "struck him twice", "him", "twice in", "in the face.", "He struck him twice in the face.");
        Assert.Equal(["He struck", "He struck him twice in the face.", "struck him twice", "him", "twice in", "in the face."], Annotation.Held(annotated));
    }

    [Fact]
    public void Deleted_words_are_commented_when_the_original_is_read()
    {
        var body = P(R("He "), $"<w:del w:id=\"1\" w:author=\"a\">{R("struck her hard").Replace("w:t", "w:delText", StringComparison.Ordinal)}</w:del>", $"<w:ins w:id=\"2\" w:author=\"a\">{R("met him")}</w:ins>", R(" twice."));
        var annotated = Annotation.Of(new WordPaper(body), new DocumentOptions { Revisions = Revisions.Original }, "her hard");
        Assert.Equal(["her hard"], Annotation.Held(annotated));
    }

    [Theory]
    [InlineData("a footnote", "In footnote 1: “in the face”")]
    [InlineData("an endnote", "In endnote i: “in the face”")]
    [InlineData("a text box", "In a text box here: “struck him”")]
    public void A_comment_that_cannot_stand_at_its_words_says_where_they_are(string name, string lead)
    {
        var odd = OddPaper.Named(name);
        Assert.Equal(lead, Annotation.Comments(Annotation.Of(odd.Paper, odd.Words))[0][1]);
    }

    [Fact]
    public void The_comment_of_a_footnote_stands_at_its_reference()
    {
        var odd = OddPaper.Named("a footnote");
        Assert.Contains("<w:commentRangeStart w:id=\"0\"/><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:commentRangeEnd w:id=\"0\"/>", Annotation.Part(Annotation.Of(odd.Paper, odd.Words), "word/document.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_of_others_stay_and_ours_get_free_ids()
    {
        var document = new WordPaper(P("<w:commentRangeStart w:id=\"0\"/>", R("He struck him"), "<w:commentRangeEnd w:id=\"0\"/>", Run("<w:commentReference w:id=\"0\"/>"), R(" twice."))).With("comments", Talk, "remarks.xml");
        var annotated = Annotation.Of(document, "struck");
        Assert.Equal(["Pat", "Undercolor"], Annotation.Xml(annotated, "word/remarks.xml").Root!.Elements().Select(c => Annotation.Local(c, "author")));
        Assert.Equal(["0", "1"], Annotation.Xml(annotated, "word/remarks.xml").Root!.Elements().Select(c => Annotation.Local(c, "id")));
        Assert.DoesNotContain("word/comments.xml", Annotation.Parts(annotated).Keys);
        Assert.Equal(["struck"], Annotation.Held(annotated));
    }

    [Theory]
    [InlineData("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" />")]
    [InlineData("<comments xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")]
    [InlineData("<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\n</w:comments>")]
    public void A_part_without_comments_is_what_it_was_when_ours_go(string part) =>
        Assert.Equal(["struck"], Annotation.Held(Annotation.Of(new WordPaper(P(R("He struck him."))).With("comments", part), "struck")));

    [Fact]
    public void The_same_input_gives_the_same_bytes_and_no_date() =>
        Assert.DoesNotContain("date", Annotation.Part(Annotation.Of(new WordPaper(P(R("He struck him."))), "struck"), "word/comments.xml"), StringComparison.Ordinal);

    [Fact]
    public void Without_findings_the_copy_is_the_document()
    {
        byte[] document = new WordPaper(P(R("He struck him.")));
        Assert.Equal(document, Annotation.Of(document));
    }

    [Fact]
    public void A_comment_upon_a_computed_number_stands_at_its_paragraph()
    {
        var odd = OddPaper.Named("an automatic number");
        Assert.Equal(["He struck him."], Annotation.Held(Annotation.Of(odd.Paper, "1.")));
    }

    [Fact]
    public void A_document_has_at_most_as_many_ranges_as_Word_opens()
    {
        var ranges = string.Concat(Enumerable.Range(0, 32_766).Select(i => FormattableString.Invariant($"<w:commentRangeStart w:id=\"{i}\"/>")));
        var made = Annotation.Made(new WordPaper(P(ranges, R("He struck him."))), null, text => [Annotation.At(text, "He"), Annotation.At(text, "him")]);
        Assert.Equal((1, 1), (made.Written, made.LeftOut));
    }

    [Fact]
    public void Words_that_XML_cannot_hold_are_shown_as_unknown() =>
        Assert.Equal("A\uFFFD\uFFFDB😀", Undercolor.Documents.Annotate.CommentsPart.Clean("A\uFFFE\uD800B😀"));

    [Fact]
    public void The_document_is_read_alike_whether_or_not_it_is_to_be_annotated()
    {
        foreach (var fixture in Directory.GetFiles(Documents.Fixtures.Folder, "*.docx", SearchOption.AllDirectories))
        {
            var (plain, traced) = (Documents.Fixtures.Read(fixture), Annotation.Original(File.ReadAllBytes(fixture), new() { Name = Path.GetFileName(fixture) }).Document);
            Assert.All(traced.Lines.Where(l => l.Role != Undercolor.Text.LineRole.PageHeader), line => Assert.NotEmpty(line.Anchors));
            Assert.Equal(plain, traced with { Lines = Undercolor.Text.EquatableArray.ToEquatableArray(traced.Lines.Select(l => l with { Anchors = [] })) });
            Assert.Null(Undercolor.Text.TextCleaner.Clean(traced).Locate(40).Source);
        }
    }
}
