using Undercolor.Analysis;
using System.Text.Json;
using Undercolor.Reports;
using Undercolor.Tests.Reports;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Corrections;

/// <summary>Every report lists every correction, applied or stale, and every finding that was set aside.</summary>
public sealed class CorrectionReportTests
{
    private const string Reason = "The count states it <plainly>.", Gone = "This sentence is nowhere.";

    private static readonly CheckResult s_result = Mended.With($$"""
          - { kind: capacity, name: Officer Vale, is: both }
          - { kind: suppress, rule: UC5001, defendant: Finch, reason: '{{Reason}}' }
          - { kind: fact, is: act, at: { sentence: '{{Gone}}' } }
        """);

    public static TheoryData<ReportMode> Modes => [.. Enum.GetValues<ReportMode>()];

    [Theory, MemberData(nameof(Modes))]
    public void Text_markdown_and_html_list_them(ReportMode mode)
    {
        var html = HtmlReport.One(s_result, RuleBench.Library.Authority, mode, "test");
        foreach (var report in new[] { TextReport.Of(s_result.Assessment, Context(mode)), MarkdownReport.Of(s_result.Assessment, Context(mode)), html })
        {
            var words = report.ReplaceLineEndings(" ").Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("\\", "", StringComparison.Ordinal);
            while (words.Contains("  ", StringComparison.Ordinal)) words = words.Replace("  ", " ", StringComparison.Ordinal);
            Assert.Contains("3 corrections by a person: 2 applied, 1 stale.", words, StringComparison.Ordinal);
            Assert.Contains("capacity: Officer Vale → both.", words, StringComparison.Ordinal);
            Assert.Contains(Reason.TrimEnd('.'), words, StringComparison.Ordinal);
            Assert.Contains("UC5001 note", words, StringComparison.Ordinal);
            Assert.Contains("Stale, not applied: no sentence of the paper has these words.", words, StringComparison.Ordinal);
            Assert.Contains(Gone, words, StringComparison.Ordinal);
        }
        Assert.DoesNotContain("<plainly>", html, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Modes))]
    public void Json_fits_its_schema_and_tells_what_was_set_aside(ReportMode mode)
    {
        var json = JsonDocument.Parse(JsonReport.One(s_result.Assessment, mode)).RootElement;
        Assert.DoesNotContain(Schemas.Assessment.Check(json), fault => fault.Contains("corrections", StringComparison.Ordinal));
        var rows = json.GetProperty("corrections");
        Assert.Equal("UC5001", rows[1].GetProperty("suppressed")[0].GetProperty("id").GetString());
        Assert.Equal(mode == ReportMode.Plaintiff, rows[1].GetProperty("suppressed")[0].TryGetProperty("help", out _));
        Assert.Equal((true, Gone), (rows[2].GetProperty("stale").GetBoolean(), rows[2].GetProperty("sentence").GetString()));
    }

    [Fact]
    public void Sarif_marks_the_finding_as_suppressed_with_the_reason()
    {
        var run = JsonDocument.Parse(SarifReport.Of(s_result.Assessment, Context(ReportMode.Plaintiff))).RootElement.GetProperty("runs")[0];
        var suppressed = Assert.Single(run.GetProperty("results").EnumerateArray(), r => r.TryGetProperty("suppressions", out _));
        Assert.Equal("UC5001", suppressed.GetProperty("ruleId").GetString());
        Assert.Equal("UC5001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[suppressed.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var suppression = suppressed.GetProperty("suppressions")[0];
        Assert.Equal(("external", Reason), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("justification").GetString()));
        Assert.Equal(3, run.GetProperty("properties").GetProperty("corrections").GetArrayLength());
    }

    [Fact]
    public void Csv_counts_them() => Assert.Contains("2 applied; 1 stale", CsvReport.Of(s_result.Assessment, Context(ReportMode.Plaintiff)), StringComparison.Ordinal);

    private static ReportContext Context(ReportMode mode) => new()
    {
        DocumentName = "complaint.txt", CleanText = s_result.Text.Text, Mode = mode,
        Sentences = s_result.Tree.Paragraphs.SelectMany(p => p.Sentences.Select(s => s.Span)).ToEquatableArray(),
    };
}
