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

    private static IEnumerable<Gap> Gaps() =>
        HtmlSample.Result.Assessment.Defendants.SelectMany(d => d.Claims).SelectMany(c => c.Theories).SelectMany(t => t.Elements).SelectMany(e => e.Gaps);
}
