using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Documents;

public sealed class MarkdownTests
{
    private static SourceDocument Read(string markdown) => Fixtures.ReadText(markdown, "complaint.md");

    [Fact]
    public void Marks_are_taken_off_and_every_character_is_found_in_the_source()
    {
        const string markdown = "# THE *FACTS*\n\nOfficer **Finch** struck &amp; pushed\nher \\*twice\\* [here](http://x.example).\n";
        var document = Read(markdown);
        Assert.Equal(["THE FACTS", "Officer Finch struck & pushed her *twice* here."], document.Lines.Select(line => line.Text));
        Assert.Equal((LineRole.Heading, 1), (document.Lines[0].Role, document.Lines[0].Level));
        Anchored.AssertTrue(document, markdown);
    }

    [Fact]
    public void A_bracket_that_nothing_closes_stays()
    {
        const string markdown = "You decide [this so.\n\nAnd [that] too ![here.\n";
        var document = Read(markdown);
        Assert.Equal(["You decide [this so.", "And [that] too ![here."], document.Lines.Select(line => line.Text));
        Anchored.AssertTrue(document, markdown);
    }

    [Fact]
    public void Numbers_stay_as_they_are_written()
    {
        const string markdown = "7. Seventh.\n7. Again seven.\n\nText.\n\n12) Twelfth.\n";
        var document = Read(markdown);
        Assert.Equal(["7. Seventh.", "7. Again seven.", "Text.", "12) Twelfth."], document.Lines.Select(line => line.Text));
        Assert.All(document.Lines, line => Assert.Equal(0, line.LabelLength));
        Anchored.AssertTrue(document, markdown);
    }

    [Fact]
    public void Quotes_tables_and_nested_items_are_read()
    {
        const string markdown = "> Quoted.\n\n| a | b |\n|---|---|\n| c | d |\n\n- one\n  - two\n";
        var document = Read(markdown);
        Assert.Equal(["Quoted.", "a", "b", "c", "d", "one", "two"], document.Lines.Select(line => line.Text));
        Assert.Equal(2, document.Lines[6].Level);
        Anchored.AssertTrue(document, markdown);
    }

    [Fact]
    public void A_hard_break_begins_a_line_of_the_same_node()
    {
        var lines = Read("one  \ntwo\n").Lines;
        Assert.Equal([("one", "b1", LineBreak.Block), ("two", "b1", LineBreak.Soft)], lines.Select(line => (line.Text, line.Node, line.Break)));
    }
}
