using Undercolor.Reports;
using Undercolor.Tests.Snapshots;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class TextReportTests
{
    [Fact]
    public void The_report_of_a_street_stop_is_as_recorded() => Snapshot.Matches(Of(Samples.StreetStop), "street");

    [Fact]
    public void A_document_without_numbers_is_cited_by_section() => Snapshot.Matches(Of(Samples.Jail), "jail");

    [Fact]
    public void Hostile_words_are_written_out() => Snapshot.Matches(Of(Samples.Hostile), "hostile");

    [Fact]
    public void A_document_without_defendants_says_so() => Snapshot.Matches(Of(Samples.Empty), "empty");

    [Fact]
    public void Screening_describes_and_does_not_coach() => Snapshot.Matches(Of(Samples.StreetStop.In(ReportMode.Screening)), "screening");

    [Theory]
    [InlineData(100)]
    [InlineData(72)]
    [InlineData(60)]
    public void No_line_is_wider_than_asked(int width)
    {
        foreach (var sample in Samples.All)
            foreach (var line in TextReport.Of(sample.Assessment, sample.Context, new(width)).Split('\n'))
                Assert.True(TextWidthOf(line) <= width, $"{TextWidthOf(line)}: {line}");
    }

    [Fact]
    public void Color_changes_no_word()
    {
        var colored = TextReport.Of(Samples.StreetStop.Assessment, Samples.StreetStop.Context, new(Color: true));
        var plain = System.Text.RegularExpressions.Regex.Replace(colored, "\u001b\\[[0-9]+m", "");
        Assert.Contains('\u001b', colored);
        Assert.Equal(Of(Samples.StreetStop), string.Join('\n', plain.Split('\n').Select(l => l.TrimEnd(' '))));
    }

    [Fact]
    public void No_control_character_reaches_the_terminal()
    {
        var text = Of(Samples.Hostile);
        Assert.DoesNotContain(text, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain('\u202E', text);
    }

    private static string Of(Sample sample) => TextReport.Of(sample.Assessment, sample.Context);

    /// <summary>Counted apart from the engine: two columns for the wide letters of the samples.</summary>
    private static int TextWidthOf(string line) =>
        new System.Globalization.StringInfo(line) is var info
            ? Enumerable.Range(0, info.LengthInTextElements).Sum(i => info.SubstringByTextElements(i, 1) is { } e && (e[0] is >= '\u4E00' and <= '\u9FFF' || char.IsHighSurrogate(e[0])) ? 2 : 1)
            : 0;
}
