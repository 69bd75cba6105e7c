using Undercolor.Citations;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Citations;

/// <summary>The look at a text that decides whether the tables are read at all.</summary>
public sealed class CitationHintTests
{
    [Theory]
    [InlineData("On March 4, 2025, at 9:15 p.m., Officer Alder Finch struck Plaintiff in the face 3 times.")]
    [InlineData("This action is brought under 42 U.S.C. § 1983 and Rule 8 of the rules.")]
    [InlineData("Count 1. Count 2. Officer Finch, badge 112, said. Plaintiff paid 12 dollars.")]
    [InlineData("He was said. He did.")]
    [InlineData("")]
    public void A_text_without_reporters_and_short_forms_asks_for_no_tables(string text) => Assert.False(CitationHint.In(text));

    [Theory]
    [InlineData("See id. at 5.")]
    [InlineData("Thorne, supra, at 347")]
    [InlineData("12 F.4th ___")]
    [InlineData("12 F.\n3d 340")]
    [InlineData("Vale, 12 F. Supp. 3d at 340")]
    [InlineData("2015 WL 777")]
    [InlineData("5 U.S. (1 Cranch) 137")]
    [InlineData("2016-Ohio-5793")]
    public void A_citation_asks_for_them(string text) => Assert.True(CitationHint.In(text));

    /// <summary>Only reporters that are printed as plain words, without period, capitals or figure, may be passed over.</summary>
    [Fact]
    public void Every_abbreviated_reporter_with_volume_and_page_is_seen()
    {
        var missed = RuleBench.Desk.Finder.Tables.Series
            .Where(series => series.IsCase && series.Forms.Any(form => form.Name == "volume-page") && series.Cite.Any(c => c == '.' || char.IsDigit(c)))
            .Select(series => $"12 {series.Cite} 345").Where(text => !CitationHint.In(text));
        Assert.Empty(missed);
    }
}
