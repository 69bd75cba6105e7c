using Undercolor.Analysis;
using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class HtmlScreeningTests
{
    public static TheoryData<string> Pages => [HtmlSample.Page(ReportMode.Screening), ScreeningSheet.Html(ScreeningSheet.Of(HtmlSample.Result))];

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void A_page_for_a_court_does_not_coach(string page) => Coaching.IsAbsent(page);

    [Theory, MemberData(nameof(Pages), DisableDiscoveryEnumeration = true)]
    public void A_page_for_a_court_shows_no_example(string page)
    {
        var examples = Gaps().Select(g => g.Example).Where(e => e.Length > 0).ToList();
        Assert.NotEmpty(examples);
        foreach (var example in examples) Assert.DoesNotContain(example, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_for_the_plaintiff_shows_the_example_that_the_court_does_not_see() =>
        Assert.Contains("The kind of fact, from another story", HtmlSample.Page(ReportMode.Plaintiff), StringComparison.Ordinal);

    [Fact]
    public void The_sheet_names_every_defendant_then_the_facts_then_the_right()
    {
        var page = ScreeningSheet.Html(ScreeningSheet.Of(HtmlSample.Result));
        var at = 0;
        foreach (var name in HtmlSample.Result.Assessment.Defendants.Select(d => d.Name))
            foreach (var part in (string[])[$"<h3>{name}</h3>", "Facts alleged", "Rights asserted", "Elements that no paragraph addresses"])
                Assert.True((at = page.IndexOf(part, at, StringComparison.Ordinal)) > 0, $"{name}: {part}");
    }

    [Fact]
    public void The_sheet_says_which_head_the_face_raises_and_as_to_whom()
    {
        var heads = ScreeningSheet.Of(HtmlSample.Result).Heads;
        Assert.Contains(heads, h => h.Head.Contains("1915A(b)(1)", StringComparison.Ordinal) && h.Defendants.Contains("City of Larkmoor"));
        Assert.Contains(heads, h => h.Head.Contains("1915A(b)(2)", StringComparison.Ordinal) && h.Defendants.Contains("Judge Rowan Thorne"));
    }

    [Fact]
    public void The_sheet_cites_neighbors_together_and_names_the_court()
    {
        var library = Doctrine.Library.Bind(Doctrine.PackBinary.Read(Undercolor.Packs.EmbeddedPacks.Packs.Span));
        var sheet = ScreeningSheet.Of(HtmlSample.Result, library.Courts);
        Assert.Contains("¶¶ 6, 8", sheet.Defendants.Single(d => d.Name == "Officer Alder Finch").FactsAt, StringComparison.Ordinal);
        Assert.Contains(new("Court", "N.D. Cal. (cand), from the caption"), sheet.Paper);
        Assert.Contains(new("Case number", "3:26-cv-00001"), sheet.Paper);
    }

    [Fact]
    public void What_two_rights_lack_in_the_same_way_is_told_once()
    {
        var both = HtmlSample.Check(HtmlSample.Complaint.Replace("be free from excessive force.", "be free from excessive force and from unlawful arrest.", StringComparison.Ordinal));
        var city = ScreeningSheet.Of(both).Defendants.Single(d => d.Name == "City of Larkmoor");
        Assert.Equal(2, city.Rights.Count);
        Assert.Contains(city.NotAddressed, line => line.Text.EndsWith(", as to each right", StringComparison.Ordinal));
        Assert.Equal(city.NotAddressed.Count, city.NotAddressed.Distinct().Count());
    }

    private static IEnumerable<Gap> Gaps() =>
        HtmlSample.Result.Assessment.Defendants.SelectMany(d => d.Claims).SelectMany(c => c.Theories).SelectMany(t => t.Elements).SelectMany(e => e.Gaps);
}
