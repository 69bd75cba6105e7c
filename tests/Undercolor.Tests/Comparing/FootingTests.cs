using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Footings;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Comparing;

public sealed class FootingTests
{
    private static readonly string[] s_doe = ["On March 4, 2025, John Doe 1 struck Plaintiff in the face with his fist at the bus station.", "John Doe 1 kicked Plaintiff in the ribs while she lay on the ground."];

    private static FootingReport Named(string? court = null) =>
        Pairs.Of(Pairs.Complaint("JOHN DOE 1", s_doe), Pairs.Complaint("OFFICER ALDER FINCH", s_doe.Select(l => l.Replace("John Doe 1", "Officer Finch", StringComparison.Ordinal))), court: court).RelationBack;

    [Fact]
    public void A_named_placeholder_is_asked_about_state_law_conduct_notice_and_mistake()
    {
        var footing = Assert.Single(Named().Footings);
        Assert.Equal((AmendedBy.NamedPlaceholder, "Officer Alder Finch", "John Doe 1"), (footing.By, footing.Name, footing.Before));
        Assert.Equal(["state-law", "same-conduct", "notice", "mistake"], footing.Points.Select(p => p.Id));
        Assert.Equal([FootingStanding.LawTold, FootingStanding.StandsInBoth, FootingStanding.NotTold, FootingStanding.NotTold], footing.Points.Select(p => p.Standing));
        Assert.Equal(["1→1", "2→2"], footing.Points[1].Ties.Select(t => $"{t.Old.Paragraph}→{t.New.Paragraph}"));
    }

    [Theory]
    [InlineData("ilnd", "refused")]
    [InlineData("nysd", "refused")]
    [InlineData("cand", "limited")]
    [InlineData("dcd", "limited")]
    public void What_the_circuit_holds_of_a_placeholder_is_given_from_the_packs(string court, string answer)
    {
        var mistake = Assert.Single(Named(court).Footings).Points.Single(p => p.Id == "mistake");
        Assert.Equal(answer, Assert.Single(mistake.Law).Answer);
        Assert.NotEmpty(mistake.Law[0].Authorities);
    }

    [Fact]
    public void A_circuit_of_which_nobody_knows_is_said_to_be_unknown() =>
        Assert.Equal("unknown", Assert.Single(Assert.Single(Named("paed").Footings).Points.Single(p => p.Id == "mistake").Law).Answer);

    [Fact]
    public void A_state_whose_law_nobody_has_verified_is_said_to_be_unknown() =>
        Assert.Equal(FootingStanding.LawNotKnown, Assert.Single(Named("ilnd").Footings).Points.Single(p => p.Id == "state-law").Standing);

    [Fact]
    public void Somebody_new_in_paragraphs_that_the_old_complaint_has_not_stands_only_in_the_new_one()
    {
        var compared = Pairs.Of(Pairs.Finch(Pairs.Struck), Pairs.Complaint("OFFICER ALDER FINCH; OFFICER JUNIPER VALE", Pairs.Struck, "On May 9, 2025, Officer Vale slapped Plaintiff at the market and took her phone away."));
        var footing = Assert.Single(compared.RelationBack.Footings);
        Assert.Equal((AmendedBy.NewParty, "Officer Juniper Vale", (Pinpoint?)null), (footing.By, footing.Name, footing.NamedBefore));
        Assert.Equal(FootingStanding.OnlyInNew, footing.Points.Single(p => p.Id == RelationBackPoint.SameConduct).Standing);
    }

    [Fact]
    public void Somebody_whom_the_old_complaint_names_without_suing_is_told_with_the_place() =>
        Assert.Equal("9", Pairs.Of(Pairs.Old, Pairs.New).RelationBack.Footings.Single(f => f.Name == "Officer Tamsin Brock").NamedBefore!.Paragraph);

    [Theory]
    [InlineData("2026-01-05", 90, "2026-04-05")]
    [InlineData("2015-11-30", 120, "2016-03-29")]
    [InlineData("2015-12-01", 90, "2016-02-29")]
    public void The_time_for_service_is_counted_from_the_day_of_filing_by_the_rule_of_that_day(string filed, int days, string ends)
    {
        var report = Pairs.Of(Pairs.Old, Pairs.New, DateOnly.ParseExact(filed, "yyyy-MM-dd", null)).RelationBack;
        Assert.Equal((days, DateOnly.ParseExact(ends, "yyyy-MM-dd", null)), (report.Days.DaysToServe, report.Days.ServiceEnds));
    }

    [Fact]
    public void Without_a_day_of_filing_there_is_no_end() => Assert.Null(Named().Days.ServiceEnds);

    [Fact]
    public void Every_authority_of_the_table_is_in_the_table_of_authorities_and_good_law()
    {
        var table = RuleBench.Library.Tables.RelationBack;
        foreach (var key in table.Points.SelectMany(p => p.Authorities).Concat(table.SupersedesAuthorities).Concat(table.ServiceAuthorities).Concat(table.NamedBeforeAuthorities))
        {
            var authority = RuleBench.Library.Authority(key);
            Assert.True(authority is { GoodLaw: true } && authority.CitationVerified != Verification.NotVerified && authority.PropositionVerified != Verification.NotVerified, key);
        }
        Assert.All(Enum.GetValues<AmendedBy>(), by => Assert.Contains(table.Points, p => p.For.Contains(by)));
    }
}
