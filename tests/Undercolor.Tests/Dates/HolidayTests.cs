using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Dates;

public sealed class HolidayTests
{
    /// <summary>A table that was made apart from the packs, by other means, from the statute's words.</summary>
    private static readonly Dictionary<DateOnly, string> s_table = File.ReadLines(Path.Combine(RepositoryPacks.Root, "tests", "fixtures", "dates", "federal-holidays-1990-2035.txt"))
        .ToDictionary(line => Calendars.Day(line[..10]), line => line[11..]);

    [Fact]
    public void Every_day_from_1990_to_2035_is_a_holiday_where_the_table_has_it_and_nowhere_else()
    {
        var calendar = Calendars.Of(null);
        for (var day = new DateOnly(1990, 1, 1); day.Year < 2036; day = day.AddDays(1))
        {
            var found = calendar.Federal(day);
            var beside = day.DayOfWeek switch { DayOfWeek.Friday => day.AddDays(1), DayOfWeek.Monday => day.AddDays(-1), _ => default };
            if (s_table.TryGetValue(day, out var name)) Assert.Equal((HolidaySource.Named, name), (found!.Source, found.Name));
            else if (s_table.TryGetValue(beside, out var moved)) Assert.Equal((HolidaySource.Observed, true), (found!.Source, found.Name.StartsWith(moved, StringComparison.Ordinal)));
            else if (day != new DateOnly(2035, 12, 31)) Assert.Null(found);
        }
    }

    /// <summary>Published lists of the days on which federal offices were closed, Inauguration Day aside.</summary>
    [Theory]
    [InlineData("2016-01-01 2016-01-18 2016-02-15 2016-05-30 2016-07-04 2016-09-05 2016-10-10 2016-11-11 2016-11-24 2016-12-26")]
    [InlineData("2017-01-02 2017-01-16 2017-02-20 2017-05-29 2017-07-04 2017-09-04 2017-10-09 2017-11-10 2017-11-23 2017-12-25")]
    [InlineData("2020-01-01 2020-01-20 2020-02-17 2020-05-25 2020-07-03 2020-09-07 2020-10-12 2020-11-11 2020-11-26 2020-12-25")]
    [InlineData("2021-01-01 2021-01-18 2021-02-15 2021-05-31 2021-06-18 2021-07-05 2021-09-06 2021-10-11 2021-11-11 2021-11-25 2021-12-24 2021-12-31")]
    [InlineData("2022-01-17 2022-02-21 2022-05-30 2022-06-20 2022-07-04 2022-09-05 2022-10-10 2022-11-11 2022-11-24 2022-12-26")]
    public void The_weekdays_of_a_year_are_those_that_were_published(string days)
    {
        var published = days.Split(' ').Select(Calendars.Day).ToList();
        var calendar = Calendars.Of(null);
        var first = new DateOnly(published[0].Year, 1, 1);
        Assert.Equal(published, Enumerable.Range(0, 366).Select(first.AddDays).Where(d => d.Year == first.Year && !CourtCalendar.IsWeekend(d) && calendar.Federal(d) is not null));
    }

    [Fact]
    public void A_holiday_that_an_act_made_begins_with_the_act()
    {
        Assert.Null(Calendars.Of(null).Federal(Calendars.Day("2020-06-19")));
        Assert.Equal(HolidaySource.Observed, Calendars.Of(null).Federal(Calendars.Day("2021-06-18"))!.Source);
    }

    [Theory]
    [InlineData("TX", "2026-03-02", HolidaySource.State)]
    [InlineData("CA", "2026-03-31", HolidaySource.State)]
    [InlineData("CA", "2026-04-24", HolidaySource.Open)]
    [InlineData("MA", "2026-04-20", HolidaySource.State)]
    [InlineData("LA", "2026-02-17", HolidaySource.State)]
    [InlineData("DE", "2026-04-03", HolidaySource.State)]
    [InlineData("VA", "2026-11-03", HolidaySource.State)]
    [InlineData("NV", "2026-10-30", HolidaySource.State)]
    [InlineData("WA", "2026-11-27", HolidaySource.State)]
    [InlineData("IL", "2026-02-12", HolidaySource.Open)]
    [InlineData("MT", "2026-11-03", HolidaySource.State)]
    public void A_day_of_a_State_is_declared_or_open(string state, string day, HolidaySource source) => Assert.Equal(source, Calendars.Of(state).OfState(Calendars.Day(day))!.Source);

    [Theory]
    [InlineData("MT", "2025-11-04")]
    [InlineData("KY", "2026-11-03")]
    [InlineData("OH", "2026-02-12")]
    public void Other_days_and_other_years_are_none(string state, string day) => Assert.Null(Calendars.Of(state).OfState(Calendars.Day(day)));

    [Fact]
    public void Before_the_year_of_the_text_a_day_of_a_State_is_open() => Assert.Equal(HolidaySource.Open, Calendars.Of("TX").OfState(Calendars.Day("2015-03-02"))!.Source);

    [Fact]
    public void A_State_without_a_table_says_so()
    {
        var covered = RuleBench.Library.Tables.StateHolidays.States.Select(s => s.State).ToHashSet();
        Assert.Equal(["AS", "GU", "MP", "NH", "OK", "PR", "VI"], RuleBench.Library.States.All.Select(s => s.Code).Where(c => !covered.Contains(c)).Order(StringComparer.Ordinal));
        Assert.Contains("Oklahoma are not in the packs", Calendars.Of("OK").Unknown, StringComparison.Ordinal);
    }

    /// <summary>Easter Sundays as almanacs print them.</summary>
    [Theory]
    [InlineData("1990-04-15"), InlineData("2000-04-23"), InlineData("2008-03-23"), InlineData("2011-04-24"), InlineData("2019-04-21"), InlineData("2024-03-31"), InlineData("2025-04-20"), InlineData("2026-04-05"), InlineData("2035-03-25"), InlineData("2038-04-25")]
    public void Easter_is_that_of_the_almanac(string day) => Assert.Equal(Calendars.Day(day), HolidayRule.Parse("0 days before Easter")!.In(Calendars.Day(day).Year));

    [Theory]
    [InlineData("fifth Monday of May"), InlineData("January 32"), InlineData("Monday of May"), InlineData("first Moonday of May"), InlineData("third monday of January"), InlineData(""), InlineData("2 days before Christmas"), InlineData("February 30")]
    public void Words_that_are_no_rule_are_refused(string words) => Assert.Null(HolidayRule.Parse(words));

    [Theory]
    [InlineData("Tuesday after first Monday of November", 2022, "2022-11-08")]
    [InlineData("Tuesday after first Monday of November", 2027, "2027-11-02")]
    [InlineData("Friday after fourth Thursday of November", 2026, "2026-11-27")]
    [InlineData("last Monday of May", 2026, "2026-05-25")]
    [InlineData("47 days before Easter", 2026, "2026-02-17")]
    public void A_rule_gives_its_day(string rule, int year, string day) => Assert.Equal(Calendars.Day(day), HolidayRule.Parse(rule)!.In(year));
}
