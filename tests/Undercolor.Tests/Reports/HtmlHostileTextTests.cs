using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Reports;

public sealed class HtmlHostileTextTests
{
    private static readonly string s_hostile = HtmlSample.Complaint
        .Replace("Ms. Holloway put both hands", "Ms. Holloway </mark></p><script>alert('x')</script><img src=x onerror=\"y\"> put & both hands", StringComparison.Ordinal)
        .Replace("struck her in the face", "struck\u202E her\u2066 in the face", StringComparison.Ordinal)
        .Replace("CITY OF LARKMOOR", "CITY OF <b onclick='z'>LARKMOOR</b>", StringComparison.Ordinal);

    public static TheoryData<ReportMode> Modes => [ReportMode.Plaintiff, ReportMode.Screening];

    [Theory, MemberData(nameof(Modes))]
    public void Markup_in_the_complaint_is_shown_and_never_obeyed(ReportMode mode)
    {
        var page = HtmlSample.Page(HtmlSample.Check(s_hostile), mode);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b ", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", HtmlSample.WithoutMarks(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_the_complaint_is_never_obeyed_by_the_sheet()
    {
        var page = ScreeningSheet.Html(ScreeningSheet.Of(HtmlSample.Check(s_hostile)));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b ", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData('\u202E', "[U+202E]")]
    [InlineData('\u2066', "[U+2066]")]
    [InlineData('\u200B', "[U+200B]")]
    [InlineData('\u0007', "[U+0007]")]
    public void A_character_that_hides_is_shown_as_its_code(char hidden, string code)
    {
        var result = HtmlSample.Result;
        var named = result with
        {
            Assessment = result.Assessment with { Defendants = [result.Assessment.Defendants[0] with { Name = $"Officer{hidden}Finch" }] },
        };
        foreach (var page in (string[])[HtmlSample.Page(named, ReportMode.Plaintiff), ScreeningSheet.Html(ScreeningSheet.Of(named))])
        {
            Assert.DoesNotContain(hidden, page);
            Assert.Contains(code, page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_lone_surrogate_is_shown_as_its_code()
    {
        var result = HtmlSample.Result;
        var named = result with { Assessment = result.Assessment with { Defendants = [result.Assessment.Defendants[0] with { Name = "Finch\uD800" }] } };
        Assert.Contains("[U+D800]", HtmlSample.Page(named, ReportMode.Plaintiff), StringComparison.Ordinal);
    }
}
