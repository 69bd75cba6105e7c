using Undercolor.Documents.Docx;
using Undercolor.Text;
using Xunit;
using static Undercolor.Tests.Documents.DocxBuilder;

namespace Undercolor.Tests.Documents;

public sealed class DocxNumberingTests
{
    private static string[] Read(string body, string numbering, string styles = "") =>
        [.. Fixtures.Read(new DocxBuilder(body).With("numbering", numbering).With("styles", styles).Build()).Lines.Select(line => line.Text)];

    [Theory]
    [InlineData(4, "decimal", "4")]
    [InlineData(4, "decimalZero", "04")]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(3, "upperLetter", "C")]
    [InlineData(1949, "upperRoman", "MCMXLIX")]
    [InlineData(4, "lowerRoman", "iv")]
    [InlineData(11, "ordinal", "11th")]
    [InlineData(22, "ordinal", "22nd")]
    [InlineData(30, "ordinalText", "Thirtieth")]
    [InlineData(21, "cardinalText", "Twenty-one")]
    [InlineData(3, "none", "")]
    public void A_counter_is_written_as_its_format_asks(int value, string format, string expected) =>
        Assert.Equal(expected, NumberFormat.Write(value, format));

    [Fact]
    public void A_computed_number_stands_in_front_and_is_counted_as_label()
    {
        var document = Fixtures.Read(new DocxBuilder(Item("First.", 1) + Item("Second.", 1)).With("numbering", Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1)).Build());
        Assert.Equal(["1. First.", "2. Second."], document.Lines.Select(line => line.Text));
        Assert.All(document.Lines, line => Assert.Equal((3, LineRole.ListItem, 1), (line.LabelLength, line.Role, line.Level)));
    }

    [Fact]
    public void A_lower_level_restarts_after_a_higher_one_and_repeats_its_number() =>
        Assert.Equal(["1 A", "1.a B", "1.b C", "2 D", "2.a E"], Read(
            Item("A", 1) + Item("B", 1, 1) + Item("C", 1, 1) + Item("D", 1) + Item("E", 1, 1),
            Abstract(1, Level(0, "decimal", "%1"), Level(1, "lowerLetter", "%1.%2")) + Num(1, 1)));

    [Fact]
    public void A_level_that_never_restarts_goes_on_counting() =>
        Assert.Equal(["I A", "1. B", "II C", "2. D"], Read(
            Item("A", 1) + Item("B", 1, 1) + Item("C", 1) + Item("D", 1, 1),
            Abstract(1, Level(0, "upperRoman", "%1"), Level(1, "decimal", "%2.", """<w:lvlRestart w:val="0"/>""")) + Num(1, 1)));

    [Fact]
    public void A_legal_level_writes_all_numbers_in_decimal() =>
        Assert.Equal(["II. A", "2.1 B"], Read(
            Item("", 1) + Item("A", 1) + Item("B", 1, 1),
            Abstract(1, Level(0, "upperRoman", "%1."), Level(1, "decimal", "%1.%2", "<w:isLgl/>")) + Num(1, 1)));

    [Fact]
    public void Two_uses_of_one_list_count_on_unless_the_start_is_overridden() =>
        Assert.Equal(["1. A", "2. B", "5. C", "6. D"], Read(
            Item("A", 1) + Item("B", 2) + Item("C", 3) + Item("D", 3),
            Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1) + Num(2, 1)
            + Num(3, 1, """<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>""")));

    [Fact]
    public void An_overridden_level_replaces_the_list_s_own() =>
        Assert.Equal(["(a) A"], Read(Item("A", 1), Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1, $"""<w:lvlOverride w:ilvl="0">{Level(0, "lowerLetter", "(%1)")}</w:lvlOverride>""")));

    [Fact]
    public void A_style_numbers_its_paragraphs_through_what_it_is_based_on() =>
        Assert.Equal(["COUNT ONE: Force", "1. It hurt.", "COUNT TWO: Care"], [.. Read(
            P("Force", """<w:pStyle w:val="Count"/>""") + P("It hurt.", """<w:pStyle w:val="Fact"/>""") + P("Care", """<w:pStyle w:val="Count"/>"""),
            Abstract(1, Level(0, "cardinalText", "COUNT %1:"), Level(1, "decimal", "%2.", """<w:pStyle w:val="Allegation"/>""")) + Num(1, 1),
            """
            <w:style w:type="paragraph" w:styleId="Count"><w:name w:val="Count"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Allegation"><w:name w:val="Allegation"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="Fact"><w:name w:val="Fact"/><w:basedOn w:val="Allegation"/></w:style>
            """).Select(line => line.Replace("One", "ONE").Replace("Two", "TWO"))]);

    [Fact]
    public void Number_zero_takes_a_style_s_number_away() =>
        Assert.Equal(["Plain", "1. Numbered"], Read(
            P("Plain", """<w:pStyle w:val="S"/><w:numPr><w:numId w:val="0"/></w:numPr>""") + P("Numbered", """<w:pStyle w:val="S"/>"""),
            Abstract(1, Level(0, "decimal", "%1.")) + Num(1, 1),
            """<w:style w:type="paragraph" w:styleId="S"><w:name w:val="S"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"""));

    [Fact]
    public void A_symbol_bullet_becomes_a_bullet() =>
        Assert.Equal(["• A"], Read(Item("A", 1), Abstract(1, Level(0, "bullet", "\uF0B7")) + Num(1, 1)));
}
