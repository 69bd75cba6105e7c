using Undercolor.Doctrine;
using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Reports;

/// <summary>A court describes; it does not coach.</summary>
public sealed class ScreeningTests
{
    public static TheoryData<string> Formats => [.. s_formats.Keys];

    private static readonly SortedDictionary<string, Func<Sample, string>> s_formats = new(StringComparer.Ordinal)
    {
        ["csv"] = s => CsvReport.Of(s.Assessment, s.Context),
        ["json"] = s => JsonReport.One(s.Assessment, s.Context.Mode),
        ["jsonl"] = s => JsonReport.Lines([s.Assessment], s.Context.Mode),
        ["md"] = s => MarkdownReport.Of(s.Assessment, s.Context),
        ["sarif"] = s => SarifReport.Of(s.Assessment, s.Context),
        ["text"] = s => TextReport.Of(s.Assessment, s.Context),
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_format_coaches(string format)
    {
        foreach (var sample in Samples.All.Where(s => s != Samples.Hostile))
        {
            var shown = s_formats[format](sample.In(ReportMode.Screening));
            Coaching.IsAbsent(shown);
            foreach (var secret in SecretsOf(sample)) Assert.DoesNotContain(secret, shown, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_words_for_reasons_do_not_coach()
    {
        var words = Enum.GetValues<Analysis.Reason>().SelectMany(r => new[] { ReasonWords.Short(r), ReasonWords.Sentence(r, "Alder Finch") })
            .Concat(Enum.GetValues<Analysis.CellResult>().Select(r => Shown.Meaning(r, Stage.Pleading)));
        foreach (var sentence in words) Coaching.IsAbsent(sentence);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("md")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_heads_that_the_paper_raises_are_named_in_screening_only(string format)
    {
        Assert.Contains("1915A(b)(2)", s_formats[format](Samples.Jail.In(ReportMode.Screening)), StringComparison.Ordinal);
        Assert.DoesNotContain("1915A(b)(2)", s_formats[format](Samples.Jail), StringComparison.Ordinal);
    }

    [Fact]
    public void The_guard_sees_the_coaching_of_the_other_mode() =>
        Assert.Contains("would meet", s_formats["text"](Samples.StreetStop), StringComparison.Ordinal);

    /// <summary>Help, examples and places: none may reach a court.</summary>
    private static IEnumerable<string> SecretsOf(Sample sample)
    {
        var gaps = sample.Assessment.Defendants.SelectMany(d => d.Claims).SelectMany(c => c.Theories).SelectMany(t => t.Elements).SelectMany(e => e.Gaps).ToList();
        return sample.Assessment.Diagnostics.Select(d => d.Help).Concat(gaps.Select(g => g.Example)).Concat(gaps.Select(g => g.Where)).Where(s => s.Length > 0);
    }
}
