using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Tests.Snapshots;
using Undercolor.Text;
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
    public void A_party_sees_four_sentences_and_a_court_all_of_them()
    {
        var text = new SampleText("1. Finch hit Ash.", "2. Finch hit Ash again.", "3. Finch kicked Ash.", "4. Finch sat on Ash.", "5. Finch laughed.", "6. Finch left; Finch lied.");
        var conduct = text.Paragraphs.Select(p => text.At(text.Text[p.Span.Start..p.Span.End][3..]))
            .Append(text.At("Finch lied.")).Select(at => new OwnConduct(at, FactKind.Act, at.Quote)).ToEquatableArray();
        var finch = Samples.StreetStop.Assessment.Defendants[0] with { OwnConduct = conduct };
        var sentences = text.Paragraphs.Select(p => p.Span with { Start = p.Span.Start + 3 }).ToEquatableArray();
        var sample = new Sample(
            Samples.StreetStop.Assessment with { Defendants = [finch], Diagnostics = [] },
            Samples.StreetStop.Context with { CleanText = text.Text, Paragraphs = text.Paragraphs, Sentences = sentences });
        var party = Of(sample);
        Assert.Contains("- ¶ 4: “Finch sat on Ash.”\n   - and 2 more: ¶¶ 5–6\n", party, StringComparison.Ordinal);
        Assert.DoesNotContain("Finch laughed", party, StringComparison.Ordinal);
        var court = Of(sample.In(ReportMode.Screening));
        Assert.Contains("- ¶ 6: “Finch left; Finch lied.”\n", court, StringComparison.Ordinal);
        Assert.DoesNotContain("“Finch lied.”", court, StringComparison.Ordinal);
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
