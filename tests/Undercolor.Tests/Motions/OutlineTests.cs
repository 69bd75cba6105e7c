using FsCheck;
using FsCheck.Fluent;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Motions;

public sealed class OutlineTests
{
    private static IReadOnlyList<(string Heading, int Level)> Headings(string motion) => [.. Motioned.Outline(motion).Sections.Select(s => (s.Heading, s.Level))];

    [Fact]
    public void Numbers_of_different_kinds_stand_inside_each_other() => Assert.Equal(
        [("ARGUMENT", 1), ("I. OFFICER RUIZ IS IMMUNE", 2), ("A. No Right Was Violated", 3), ("1. The force was reasonable.", 4), ("2. There was no seizure.", 4), ("B. No Law Was Clear", 3), ("II. THE CITY HAD NO POLICY", 2), ("CONCLUSION", 1)],
        Headings("ARGUMENT\n\nI. OFFICER RUIZ IS IMMUNE\n\nWords.\n\nA. No Right Was Violated\n\nWords of an argument stand here on\none line and on another.\n\n1. The force was reasonable.\n\nMore words of it stand here on one line\nand on another as well.\n\n2. There was no seizure.\n\nAnd more words that go on from one\nline to the next.\n\nB. No Law Was Clear\n\nWords again on one line and\non another.\n\nII. THE CITY HAD NO POLICY\n\nWords.\n\nCONCLUSION\n\nThe motion should be granted.\n"));

    [Fact]
    public void A_letter_that_is_a_numeral_too_goes_on_with_its_own_kind() => Assert.Equal(
        [2, 3, 3, 3, 3, 2],
        Headings("I. FIRST MATTER OF ALL\n\nx.\n\nA. The First Point Here\n\nx.\n\nB. The Second Point Here\n\nx.\n\nC. The Third Point Here\n\nx.\n\nD. The Fourth Point Here\n\nx.\n\nII. SECOND MATTER OF ALL\n\nx.\n").Select(h => h.Level));

    [Fact]
    public void A_list_of_facts_is_no_list_of_headings() =>
        Assert.Equal(["STATEMENT OF FACTS", "ARGUMENT"], Headings("STATEMENT OF FACTS\n\n1. On May 3, officers came to the house.\n\n2. They knocked.\n\n3. Nobody opened.\n\nARGUMENT\n\nThe motion should be granted.\n").Select(h => h.Heading));

    [Fact]
    public void A_heading_of_two_printed_lines_is_one() =>
        Assert.Contains("B. Officer Vale Had No Realistic Opportunity to Intervene in a Matter of Seconds.", Headings("A. The First Point of All\n\nWords.\n\nB. Officer Vale Had No Realistic Opportunity to Intervene in a Matter of\nSeconds.\n\nThe force was over at once.\n").Select(h => h.Heading));

    [Fact]
    public void Lines_of_a_table_of_contents_are_left_out() =>
        Assert.Equal(["INTRODUCTION", "I. THE CITY HAD NO POLICY"], Headings("TABLE OF CONTENTS\n\nINTRODUCTION ........ 1\nI. THE CITY HAD NO POLICY ........ 2\n\nINTRODUCTION\n\nWords of it.\n\nI. THE CITY HAD NO POLICY\n\nWords of it.\n").Select(h => h.Heading));

    [Fact]
    public void Bodies_begin_where_headings_end_and_cover_the_paper_without_a_gap()
    {
        var outline = Motioned.Outline("INTRODUCTION\n\nOne.\n\nARGUMENT\n\nI. FIRST MATTER\n\nTwo.\n");
        Assert.All(outline.Sections.Zip(outline.Sections.Skip(1)), p => Assert.Equal(p.Second.HeadingSpan.Start, p.First.Body.End));
        Assert.All(outline.Sections, s => Assert.Equal(s.Heading, Spacing.OneLine(s.HeadingSpan.Of(outline.Text))));
    }

    /// <summary>Whatever the text, reading ends, headings are its own words, and they stand in order.</summary>
    [Fact]
    public void Any_lines_are_read() => Prop.ForAll(
        Gen.Elements("I.", "II. NOTHING", "A. b", "(a) c", "1.", "IV. ... 3", "", "TABLE OF CONTENTS", "x. y. Z. A", "ARGUMENT", "V. five", "Words that go on.", "\u00a7", "i. small", "PAGE").ListOf().ToArbitrary(),
        lines => Holds(string.Join('\n', lines)) && Holds(string.Join("\n\n", lines))).QuickCheckThrowOnFailure();

    private static bool Holds(string text)
    {
        var outline = Motioned.Outline($"Words first.\n{text}\n");
        return outline.Sections.All(s => s.Level is >= 1 and <= 8 && s.HeadingSpan.End <= s.Body.End) && outline.Sections.Zip(outline.Sections.Skip(1)).All(p => p.First.HeadingSpan.Start < p.Second.HeadingSpan.Start);
    }
}
