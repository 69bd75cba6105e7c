using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Documents;

public sealed class HtmlTests
{
    private static SourceDocument Read(string html) => Fixtures.ReadText(html, "page.html");
    private static string[] Texts(string html) => [.. Read(html).Lines.Select(line => line.Text)];

    [Fact]
    public void Every_character_is_found_in_the_source()
    {
        const string html = "<p>Officer&nbsp;Finch &amp; Sloe\n   struck  <b>her</b>&mdash;&#8220;twice&#x201D;.</p><p>42 U.S.C. &sect;&thinsp;1983 &notin; A&B</p>";
        var document = Read(html);
        Assert.Equal(["Officer Finch & Sloe struck her—“twice”.", "42 U.S.C. §\u20091983 ∉ A&B"], document.Lines.Select(line => line.Text));
        Anchored.AssertTrue(document, html);
    }

    [Fact]
    public void The_end_of_a_line_that_ends_in_an_entity_is_anchored()
    {
        const string html = "<p>a&amp;</p>";
        var line = Assert.Single(Read(html).Lines);
        Assert.Equal(html.IndexOf("</p>", StringComparison.Ordinal), Anchored.SourceOf(line, line.Text.Length));
    }

    [Fact]
    public void Lists_count_by_start_value_type_and_reversed() =>
        Assert.Equal(["3. a", "7. b", "8. c", "B. d", "iii. e", "2. f", "1. g", "• h"], Texts(
            "<ol start=3><li>a<li value=7>b<li>c</ol><ol type=A start=2><li>d</ol><ol type=i start=3><li>e</ol><ol reversed start=2><li>f<li>g</ol><ul><li>h</ul>"));

    [Fact]
    public void A_list_label_is_computed_text()
    {
        var line = Assert.Single(Read("<ol><li><p>She fell.</p></li></ol>").Lines);
        Assert.Equal(("1. She fell.", 3, LineRole.ListItem, 1), (line.Text, line.LabelLength, line.Role, line.Level));
    }

    [Fact]
    public void What_is_not_shown_is_not_read() =>
        Assert.Equal(["Shown"], Texts("<head><title>T</title><style>p{}</style></head><body><script>x<p>y</script><p hidden>h</p><div style='display: none'><p>d</p></div><template><p>t</p></template><!-- c --><p>Shown</p>"));

    [Fact]
    public void Blocks_headings_cells_and_breaks_keep_their_kind()
    {
        var lines = Read("<h2>PARTIES</h2><center>Center</center><table><tr><td>a<td><b>b</b></table><p>one<br>two</p>").Lines;
        Assert.Equal(["PARTIES", "Center", "a", "b", "one", "two"], lines.Select(line => line.Text));
        Assert.Equal((LineRole.Heading, 2, true), (lines[0].Role, lines[0].Level, lines[0].Bold));
        Assert.True(lines[1].Centered);
        Assert.Equal((LineRole.TableCell, true), (lines[3].Role, lines[3].Bold));
        Assert.Equal((lines[4].Node, LineBreak.Soft), (lines[5].Node, lines[5].Break));
    }

    [Fact]
    public void Unclosed_paragraphs_end_where_the_next_begins() => Assert.Equal(["a", "b", "c"], Texts("<p>a<p>b<div>c"));

    [Fact]
    public void A_footnote_is_a_footnote_and_its_mark_is_not_text()
    {
        var lines = Read("<p>Text.<a role='doc-noteref'>1</a></p><aside role='doc-footnote'>1 Note.</aside>").Lines;
        Assert.Equal([("Text.", LineRole.Body), ("1 Note.", LineRole.Footnote)], lines.Select(line => (line.Text, line.Role)));
    }
}
