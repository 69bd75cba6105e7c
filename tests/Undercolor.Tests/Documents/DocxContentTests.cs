using Undercolor.Documents;
using Undercolor.Text;
using Xunit;
using static Undercolor.Tests.Documents.DocxBuilder;

namespace Undercolor.Tests.Documents;

public sealed class DocxContentTests
{
    private static SourceDocument Read(string body) => Fixtures.Read(new DocxBuilder(body).Build());
    private static string[] Texts(string body, DocumentOptions? options = null) =>
        [.. Fixtures.Read(new DocxBuilder(body).Build(), options).Lines.Select(line => line.Text)];

    private static string R(string text, string properties = "") => $"""<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>""";

    private static readonly DocumentOptions Original = new() { Revisions = Revisions.Original };

    [Fact]
    public void Insertions_and_deletions_follow_the_chosen_side()
    {
        var body = $"<w:p>{R("He struck ")}<w:del>{R("him").Replace("w:t", "w:delText")}</w:del><w:ins>{R("her")}</w:ins>{R(" twice.")}</w:p>";
        Assert.Equal(["He struck her twice."], Texts(body));
        Assert.Equal(["He struck him twice."], Texts(body, Original));
        Assert.Contains("tracked changes", Assert.Single(Read(body).Notes));
    }

    [Fact]
    public void A_moved_sentence_stands_in_one_place_only()
    {
        var body = $"<w:p><w:moveFrom>{R("Moved.")}</w:moveFrom>{R("A.")}</w:p><w:p>{R("B.")}<w:moveTo>{R("Moved.")}</w:moveTo></w:p>";
        Assert.Equal(["A.", "B.Moved."], Texts(body));
        Assert.Equal(["Moved.A.", "B."], Texts(body, Original));
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_two_paragraphs()
    {
        var body = $"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{R("One ")}</w:p><w:p>{R("two.")}</w:p>";
        Assert.Equal(["One two."], Texts(body));
        Assert.Equal(["One", "two."], Texts(body, Original));
    }

    [Fact]
    public void A_deleted_row_is_not_in_the_final_text()
    {
        var body = $"<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>{P("gone")}</w:tc></w:tr><w:tr><w:tc>{P("kept")}</w:tc></w:tr></w:tbl>";
        Assert.Equal(["kept"], Texts(body));
        Assert.Equal(["gone", "kept"], Texts(body, Original));
    }

    [Fact]
    public void Hidden_text_is_left_out_with_a_note()
    {
        var document = Read($"<w:p>{R("Seen ")}{R("unseen", "<w:vanish/>")}{R("again.", """<w:vanish w:val="0"/>""")}</w:p>");
        Assert.Equal("Seen again.", Assert.Single(document.Lines).Text);
        Assert.Contains("hidden text", Assert.Single(document.Notes));
    }

    [Fact]
    public void A_table_is_read_row_by_row_and_cell_by_cell()
    {
        var document = Read($"<w:tbl><w:tr><w:tc>{P("a")}</w:tc><w:tc>{P("b")}</w:tc></w:tr><w:tr><w:tc>{P("c")}</w:tc></w:tr></w:tbl>{P("d")}");
        Assert.Equal(["a", "b", "c", "d"], document.Lines.Select(line => line.Text));
        Assert.Equal([LineRole.TableCell, LineRole.TableCell, LineRole.TableCell, LineRole.Body], document.Lines.Select(line => line.Role));
    }

    [Fact]
    public void Notes_follow_their_paragraph_and_endnotes_the_text()
    {
        const string note = """<w:{0} w:id="5"><w:p><w:r><w:t>{1}</w:t></w:r></w:p></w:{0}>""";
        var body = $"""<w:p>{R("A")}<w:r><w:footnoteReference w:id="5"/></w:r><w:r><w:endnoteReference w:id="5"/></w:r></w:p>{P("B")}""";
        var document = Fixtures.Read(new DocxBuilder(body).With("footnotes", string.Format(note, "footnote", "foot")).With("endnotes", string.Format(note, "endnote", "end")).Build());
        Assert.Equal(["A", "1 foot", "B", "i end"], document.Lines.Select(line => line.Text));
        Assert.Equal([0, 2, 0, 2], document.Lines.Select(line => line.LabelLength));
        Assert.Equal(LineRole.Footnote, document.Lines[1].Role);
    }

    [Fact]
    public void Headers_and_footers_are_page_heads()
    {
        var document = Fixtures.Read(new DocxBuilder(P("Body")).With("header", P("Head")).With("footer", P("Foot")).Build());
        Assert.Equal([("Head", LineRole.PageHeader), ("Body", LineRole.Body), ("Foot", LineRole.PageHeader)], document.Lines.Select(line => (line.Text, line.Role)));
    }

    [Fact]
    public void A_text_box_follows_its_paragraph_once()
    {
        var box = $"<w:txbxContent>{P("Boxed")}</w:txbxContent>";
        var document = Read($"<w:p>{R("Anchor")}<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>{R(" goes on")}</w:p>");
        Assert.Equal([("Anchor goes on", LineRole.Body), ("Boxed", LineRole.TextBox)], document.Lines.Select(line => (line.Text, line.Role)));
    }

    [Fact]
    public void A_field_shows_its_result_and_not_its_instruction() =>
        Assert.Equal(["Paragraph 12 above"], Texts($"""
            <w:p>{R("Paragraph ")}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r>{R("nested")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>{R("12")}<w:r><w:fldChar w:fldCharType="end"/></w:r>{R(" above")}</w:p>
            """));

    [Fact]
    public void A_content_control_is_read_through() =>
        Assert.Equal(["Name: Rosalind Pember"], Texts($"<w:p>{R("Name: ")}<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>{R("Rosalind Pember")}</w:sdtContent></w:sdt></w:p>"));

    [Fact]
    public void A_line_break_begins_a_line_of_the_same_node()
    {
        var lines = Read("<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t></w:r></w:p>").Lines;
        Assert.Equal([("One", "b1", LineBreak.Block), ("two\tthree", "b1", LineBreak.Soft)], lines.Select(line => (line.Text, line.Node, line.Break)));
    }

    [Fact]
    public void A_heading_is_known_by_its_style_or_outline_level()
    {
        const string styles = """<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="Mine"/><w:basedOn w:val="berschrift2"/></w:style>""";
        var body = P("A", """<w:pStyle w:val="berschrift2"/>""") + P("B", """<w:pStyle w:val="Mine"/>""") + P("C", """<w:outlineLvl w:val="0"/><w:jc w:val="center"/>""");
        var lines = Fixtures.Read(new DocxBuilder(body).With("styles", styles).Build()).Lines;
        Assert.Equal([(LineRole.Heading, 2), (LineRole.Heading, 2), (LineRole.Heading, 1)], lines.Select(line => (line.Role, line.Level)));
        Assert.True(lines[2].Centered);
    }

    [Fact]
    public void A_paragraph_is_bold_only_when_all_of_it_is() =>
        Assert.Equal([true, false], Read($"<w:p>{R("All", "<w:b/>")}</w:p><w:p>{R("Some", "<w:b/>")}{R(" of it")}</w:p>").Lines.Select(line => line.Bold));
}
