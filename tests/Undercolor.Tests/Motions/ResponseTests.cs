using Undercolor.Papers.Responding;
using Xunit;

namespace Undercolor.Tests.Motions;

public sealed class ResponseTests
{
    private const string Motion = """
        INTRODUCTION

        This is about a stop on Mill Road.

        STATEMENT OF FACTS

        Officers stopped a car.

        LEGAL STANDARD

        A complaint must be plausible. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009).

        ARGUMENT

        I. SERGEANT MARLOW IS NOT LIABLE AS A SUPERVISOR

        A. The law on that point is settled.

        There is no vicarious liability. Rizzo v. Goode, 423 U.S. 362, 371 (1976). But see Nobody v. Nowhere, 12 F.9d 345 (9th Cir. 2001).

        II. OFFICER VALE HAD NO OPPORTUNITY TO INTERVENE IN THE USE OF FORCE

        It was over at once.

        III. THE SO-CALLED RECORD IS NOTHING OF THE KIND

        The court need not dwell on that.

        CONCLUSION

        The motion should be granted.
        """;

    private static readonly ResponseSkeleton s_response = Motioned.Response(Motion, "2. Officer Vale stood an arm's length away and watched Officer Ruiz strike Rivera eight times over two minutes and did nothing to stop him.");

    private static ResponsePart Part(string heading) => Assert.Single(s_response.Parts, p => p.Section.Heading.StartsWith(heading, StringComparison.Ordinal));

    [Fact]
    public void The_headings_are_those_of_the_motion_word_for_word_and_in_order() => Assert.Equal(
        ["INTRODUCTION", "STATEMENT OF FACTS", "LEGAL STANDARD", "ARGUMENT", "I. SERGEANT MARLOW IS NOT LIABLE AS A SUPERVISOR", "A. The law on that point is settled.", "II. OFFICER VALE HAD NO OPPORTUNITY TO INTERVENE IN THE USE OF FORCE", "III. THE SO-CALLED RECORD IS NOTHING OF THE KIND", "CONCLUSION"],
        s_response.Parts.Select(p => p.Section.Heading));

    [Fact]
    public void Each_heading_has_its_use() => Assert.Equal(
        [SectionUse.Frame, SectionUse.Account, SectionUse.Standard, SectionUse.Frame, SectionUse.Argument, SectionUse.Argument, SectionUse.Argument, SectionUse.Unread, SectionUse.Frame],
        s_response.Parts.Select(p => p.Use));

    [Fact]
    public void An_inner_heading_without_words_of_its_own_argues_what_the_outer_one_does()
    {
        var ground = Assert.Single(Part("A.").Grounds);
        Assert.Equal(("supervisor", CueFrom.Outer), (ground.Ground.Id, ground.From));
    }

    [Fact]
    public void Only_whom_the_heading_names_stands_below_it_with_the_paragraphs_that_bear()
    {
        var point = Assert.Single(Part("II.").Points);
        Assert.Contains("Vale", point.Name, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(point.Met, m => m.At.Any(p => p.Paragraph == "2"));
        Assert.Empty(point.Missing);
        Assert.NotEmpty(Part("I.").Points.Single().Missing);
    }

    [Fact]
    public void What_the_motion_cites_is_held_against_the_table()
    {
        Assert.Equal("IQBAL", Assert.Single(Part("LEGAL").Cited).Key);
        Assert.Equal("RIZZO", Part("A.").Cited[0].Key);
    }

    [Fact]
    public void An_argument_that_was_not_recognized_is_said_to_be_so() => Assert.Empty(Part("III.").Grounds);

    [Fact]
    public void What_is_invited_and_not_argued_is_listed()
    {
        Assert.Contains("policy", s_response.NotArgued);
        Assert.DoesNotContain("supervisor", s_response.NotArgued);
    }

    [Fact]
    public void A_paper_without_headings_has_no_parts() => Assert.Empty(Motioned.Response("the motion is all in one small piece without any heading at all.", "").Parts);
}
