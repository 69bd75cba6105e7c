using Undercolor.Analysis;
using Undercolor.Reports;
using Xunit;

namespace Undercolor.Tests.Rules;

/// <summary>The period is said only where the text tells the State and the day, and a last day only where the packs know the period.</summary>
public sealed class TimeLimitTests
{
    private const string Texas = "Northern District of Texas";

    [Theory]
    [InlineData("March 4, 2025")]
    [InlineData("Mar. 4th, 2025")]
    [InlineData("03/04/2025")]
    [InlineData("2025-03-04")]
    public void The_State_and_the_day_give_a_last_day_on_stated_assumptions(string day)
    {
        var limit = Check(Texas, day).TimeLimit!;
        Assert.Equal(("TX", new DateOnly(2025, 3, 4), 2, new DateOnly(2027, 3, 4)), (limit.State, limit.Accrual, limit.Years!.Value, limit.LastDay!.Value));
        Assert.StartsWith("Under Texas law as of November 1, 2026, 2 years from accrual (assumption: accrual on March 4, 2025, the day of the event, and no tolling): March 4, 2027", limit.Says, StringComparison.Ordinal);
        Assert.Equal(day, limit.At.Quote);
    }

    [Theory]
    [InlineData(Texas, "March 2025")]
    [InlineData(Texas, "March 4")]
    [InlineData(Texas, "3/4/25")]
    [InlineData(Texas, "February 30, 2025")]
    [InlineData("", "March 4, 2025")]
    public void Without_the_day_or_the_State_nothing_is_said(string district, string day) => Assert.Null(Check(district, day).TimeLimit);

    [Fact]
    public void A_period_that_nobody_knows_gives_no_day()
    {
        var limit = Check("District of North Dakota", "March 4, 2025").TimeLimit!;
        Assert.Equal(((int?)null, (DateOnly?)null), (limit.Years, limit.LastDay));
        Assert.Contains("no period is given", limit.Says, StringComparison.Ordinal);
        Assert.DoesNotContain("2031", limit.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("June 30, 2024", 1)]
    [InlineData("July 1, 2024", 2)]
    public void The_day_of_the_event_chooses_the_period(string day, int years) => Assert.Equal(years, Check("Eastern District of Louisiana", day).TimeLimit!.Years);

    [Fact]
    public void The_warning_about_a_Doe_says_it_too()
    {
        var help = Check(Texas, "March 4, 2025", "John Doe 1", ", a tall officer with a red beard who drove car 212,").Diagnostics.Single(d => d.Id == "UC5017").Help;
        Assert.Contains("March 4, 2027", help, StringComparison.Ordinal);
    }

    [Fact]
    public void The_note_about_a_missing_day_gives_the_period_and_no_day()
    {
        var help = Check(Texas, "Last spring").Diagnostics.Single(d => d.Id == "UC1012").Help;
        Assert.Contains("it is 2 years from accrual", help, StringComparison.Ordinal);
        Assert.Contains("no last day is given", help, StringComparison.Ordinal);
    }

    [Fact]
    public void A_screening_report_does_not_compute_anybodys_time() =>
        Assert.Null(Screening.Shown(Check(Texas, "March 4, 2025"), ReportMode.Screening).TimeLimit);

    private static Assessment Check(string district, string day, string who = "Officer Alder Finch", string looks = "")
    {
        var court = district.Length == 0 ? "" : $"Court: United States District Court for the {district}\n";
        var example = PageExample.Parse($"Defendants: {who}\n{court}\n1. On {day}, at the bus station, {who}{looks} struck Plaintiff in the face.\n2. Plaintiff was standing still with both hands raised.");
        return RuleBench.Workbench.Check(example.Document(), CheckOptions.Default, "test").Assessment;
    }
}
