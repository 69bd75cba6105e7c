using Undercolor.Authorities;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Citations;

/// <summary>What a decision weighs in a court. The cases are made up; only court, reporter and year count.</summary>
public sealed class WeightTests
{
    [Theory]
    [InlineData("ca9", "12 F.3d 340 (9th Cir. 1994)", "binding")]
    [InlineData("cand", "12 F.3d 340 (9th Cir. 1994)", "binding")]
    [InlineData("cand", "12 F.3d 340 (2d Cir. 1994)", "persuasive")]
    [InlineData("cand", "12 F. App'x 340 (9th Cir. 2001)", "persuasive")]
    [InlineData("cand", "12 F. Supp. 3d 340 (N.D. Cal. 2014)", "persuasive")]
    [InlineData("alnd", "500 F.2d 340 (5th Cir. 1974)", "binding")]
    [InlineData("ca11", "500 F.2d 340 (5th Cir. 1974)", "binding")]
    [InlineData("ca11", "660 F.2d 340 (5th Cir. 1981)", "not checked")]
    [InlineData("ca11", "680 F.2d 340 (5th Cir. 1982)", "persuasive")]
    [InlineData("ca11", "500 F.2d 340 (9th Cir. 1974)", "persuasive")]
    [InlineData("txsd", "500 F.2d 340 (5th Cir. 1974)", "binding")]
    public void A_decision_weighs_what_its_court_year_and_reporter_say(string court, string cite, string weight) =>
        Assert.Equal(weight, WeightWords.Of(Check(court, cite).Weight.Weight));

    [Fact]
    public void What_is_not_in_the_table_is_weighed_with_two_reserves() =>
        Assert.EndsWith("if it is what the citation says; what became of it later is not in the local index", Check("ca9", "12 F.3d 340 (9th Cir. 1994)").Weight.Why, StringComparison.Ordinal);

    private static CitationCheck Check(string court, string cite) =>
        RuleBench.Desk.Read($"Vale v. Thorne, {cite}.", RuleBench.Library.Courts.Find(court), new(2026, 11, 1), Exhibits.None).Checks.Single();
}
