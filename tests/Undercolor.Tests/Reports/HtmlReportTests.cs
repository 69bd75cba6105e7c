using System.Text.RegularExpressions;
using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed partial class HtmlReportTests
{
    public static TheoryData<ReportMode> Modes => [ReportMode.Plaintiff, ReportMode.Screening];

    [Theory, MemberData(nameof(Modes))]
    public void Every_link_leads_to_an_id_of_the_page(ReportMode mode)
    {
        var page = HtmlSample.Page(mode);
        var ids = IdAttribute().Matches(page).Select(m => m.Groups[1].Value).ToList();
        var links = LocalLink().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Contains(links, link => link.StartsWith('w'));
        Assert.Empty(links.Except(ids));
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    [Theory, MemberData(nameof(Modes))]
    public void The_page_has_no_script_and_loads_nothing(ReportMode mode)
    {
        var page = HtmlSample.Page(mode);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotMatch("(?i)(src|href|action|data|poster)\\s*=\\s*[\"']?\\s*(https?:|//|javascript:|data:)", page);
        Assert.DoesNotMatch("(?i)url\\(|@import|\\son[a-z]+\\s*=", page);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex IdAttribute();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex LocalLink();
}
