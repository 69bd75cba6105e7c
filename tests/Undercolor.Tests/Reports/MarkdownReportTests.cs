using Markdig;
using Undercolor.Reports;
using Undercolor.Tests.Snapshots;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class MarkdownReportTests
{
    [Fact]
    public void The_report_of_a_street_stop_is_as_recorded() => Snapshot.Matches(Of(Samples.StreetStop), "street");

    [Fact]
    public void The_screening_report_is_as_recorded() => Snapshot.Matches(Of(Samples.Jail.In(ReportMode.Screening)), "screening");

    [Fact]
    public void Hostile_words_are_words_when_the_markdown_is_shown()
    {
        var markdown = Of(Samples.Hostile);
        Snapshot.Matches(markdown, "hostile");
        var html = Markdown.ToHtml(markdown, new MarkdownPipelineBuilder().UsePipeTables().Build());
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<code", html, StringComparison.Ordinal);
        Assert.Equal(3 * 6, html.Split("<td").Length - 1);
    }

    private static string Of(Sample sample) => MarkdownReport.Of(sample.Assessment, sample.Context);
}
