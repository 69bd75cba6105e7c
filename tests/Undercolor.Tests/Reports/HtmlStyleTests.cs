using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed partial class HtmlStyleTests
{
    [Fact]
    public void Every_text_color_stands_out_seven_to_one_on_every_ground_in_light_and_dark()
    {
        var schemes = Root().Matches(HtmlSample.Page(ReportMode.Plaintiff)).Select(m => Variable().Matches(m.Value).ToDictionary(v => v.Groups[1].Value, v => Luminance(v.Groups[2].Value))).Take(2).ToList();
        Assert.Equal(2, schemes.Count);
        foreach (var scheme in schemes)
        {
            foreach (var color in (string[])["ink", "quiet", "link", "yes", "no", "other"])
                foreach (var ground in (string[])["ground", "raised"])
                    Assert.True(Contrast(scheme[color], scheme[ground]) >= 7, $"{color} on {ground}: {Contrast(scheme[color], scheme[ground]):F2}");
            Assert.True(Contrast(scheme["ink"], scheme["mark"]) >= 7);
        }
    }

    [Theory]
    [InlineData(ReportMode.Plaintiff)]
    [InlineData(ReportMode.Screening)]
    public void Headings_start_at_one_and_skip_no_level(ReportMode mode)
    {
        var levels = Heading().Matches(HtmlSample.Page(mode)).Select(m => m.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels.Count(l => l == 1));
        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Fact]
    public void The_same_result_gives_the_same_bytes_with_line_feeds_only()
    {
        var page = HtmlSample.Page(ReportMode.Plaintiff);
        Assert.Equal(page, HtmlSample.Page(ReportMode.Plaintiff));
        Assert.DoesNotContain('\r', page);
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    private static double Luminance(string hex)
    {
        double Channel(int at)
        {
            var c = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
        return 0.2126 * Channel(0) + 0.7152 * Channel(2) + 0.0722 * Channel(4);
    }

    [GeneratedRegex(":root\\{[^}]+\\}")]
    private static partial Regex Root();

    [GeneratedRegex("--([a-z]+):#([0-9a-f]{6})")]
    private static partial Regex Variable();

    [GeneratedRegex("<h([1-6])[ >]")]
    private static partial Regex Heading();
}
