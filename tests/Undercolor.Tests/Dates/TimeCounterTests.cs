using FsCheck;
using FsCheck.Fluent;
using Undercolor.Calendar;
using Undercolor.Doctrine;
using Xunit;

namespace Undercolor.Tests.Dates;

public sealed class TimeCounterTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure;

    private static readonly string?[] s_states = [null, "CA", "TX", "IL", "MA", "LA", "VA", "OH"];

    private sealed record Sample(int Offset, int Length, int State, bool Three);

    private static readonly Arbitrary<Sample> s_samples = (
        from offset in Gen.Choose(0, 365 * 40) from length in Gen.Choose(1, 400) from state in Gen.Choose(0, s_states.Length - 1) from three in Gen.Elements(true, false)
        select new Sample(offset, length, state, three)).ToArbitrary();

    private static DateOnly From(int offset) => new DateOnly(1995, 1, 1).AddDays(offset);

    private static Counted Count(Sample s, bool backward) => Calendars.Counter(s_states[s.State]).Count(new(new(s.Length, PeriodUnit.Days), From(s.Offset), null, backward, s.Three && !backward));

    [Theory]
    [InlineData("21 days", "2026-06-29", null, "2026-07-20")]
    [InlineData("21d", "2026-06-12", null, "2026-07-06")]
    [InlineData("90 days", "2026-03-02", null, "2026-06-01")]
    [InlineData("30 days", "2025-12-25", null, "2026-01-26")]
    [InlineData("14 days", "2026-12-18", null, "2027-01-04")]
    [InlineData("28 days", "2026-02-02", "TX", "2026-03-03")]
    [InlineData("28 days", "2026-02-02", null, "2026-03-02")]
    [InlineData("3 months", "2026-11-30", null, "2027-03-01")]
    [InlineData("1 year", "2024-02-29", null, "2025-02-28")]
    [InlineData("2w", "2026-05-11", null, "2026-05-26")]
    public void A_period_after_an_event_ends_on_this_day(string period, string from, string? state, string day) => Assert.Equal(Calendars.Day(day), Calendars.Count(period, from, state).Day);

    [Theory]
    [InlineData("14d", "2026-07-18", null, "2026-07-02")]
    [InlineData("21d", "2026-09-28", null, "2026-09-04")]
    [InlineData("10d", "2026-03-12", "TX", "2026-03-02")]
    public void A_period_before_an_event_goes_back_and_knows_no_holidays_of_States(string period, string from, string? state, string day) => Assert.Equal(Calendars.Day(day), Calendars.Count(period, from, state, backward: true).Day);

    /// <summary>The period is run to its end first, over a weekend, before the three days are added.</summary>
    [Theory]
    [InlineData("14d", "2026-05-01", "2026-05-18")]
    [InlineData("21d", "2026-05-01", "2026-05-26")]
    [InlineData("14d", "2026-05-02", "2026-05-21")]
    public void Three_days_come_after_the_period_has_ended(string period, string from, string day) => Assert.Equal(Calendars.Day(day), Calendars.Count(period, from, three: true).Day);

    [Theory]
    [InlineData("48h", "2026-06-18", "14:30", "2026-06-22", "14:30")]
    [InlineData("24h", "2026-06-18", "14:30", "2026-06-22", "14:30")]
    [InlineData("1h", "2026-06-17", "23:30", "2026-06-18", "00:30")]
    [InlineData("72h", "2026-07-01", "09:00", "2026-07-06", "09:00")]
    public void A_period_of_hours_begins_at_once_and_ends_at_the_same_time(string period, string from, string hour, string day, string at)
    {
        var counted = Calendars.Count(period, from, hour: hour);
        Assert.Equal((Calendars.Day(day), at), (counted.Day, TimeCounter.Words(counted.Hour!.Value)));
    }

    [Fact]
    public void Each_step_is_told()
    {
        var says = Calendars.Count("21d", "2026-06-12").Steps.Select(s => s.Says).ToList();
        Assert.Equal("Day 0 is Friday, June 12, 2026, the day of the event; it is not counted.", says[0]);
        Assert.Contains("Friday, July 3, 2026 is a legal holiday (Independence Day, kept on the Friday before), so the count goes on to Saturday, July 4, 2026.", says);
        Assert.Equal("Last day: Monday, July 6, 2026.", says[^1]);
        Assert.Equal(6, says.Count);
    }

    [Fact]
    public void The_other_readings_are_told_beside_a_holiday_of_a_State()
    {
        var counted = Calendars.Count("28d", "2026-02-02", "TX");
        Assert.Equal((Calendars.Day("2026-03-03"), Calendars.Day("2026-03-02")), (counted.Day, counted.Earliest));
        var open = Calendars.Count("14d", "2026-01-29", "IL");
        Assert.Equal((Calendars.Day("2026-02-12"), Calendars.Day("2026-02-13")), (open.Day, open.Latest));
        Assert.Contains(open.Steps, s => s.Kind == CountStepKind.Open);
    }

    [Fact]
    public void A_counted_day_is_never_a_weekend_or_a_holiday() => Prop.ForAll(s_samples, s =>
    {
        var (calendar, forward, backward) = (Calendars.Of(s_states[s.State]), Count(s, false), Count(s, true));
        bool Open(DateOnly day) => !CourtCalendar.IsWeekend(day) && calendar.Federal(day) is null;
        return Open(forward.Day) && !CourtCalendar.IsWeekend(forward.Earliest) && calendar.Federal(forward.Earliest) is null or { Source: HolidaySource.Observed } && Open(forward.Latest) && Open(backward.Day) && calendar.OfState(forward.Day) is null or { Source: HolidaySource.Open } && calendar.OfState(forward.Latest) is null;
    }).Check(s_config.WithMaxTest(400));

    [Fact]
    public void The_day_without_the_weekday_kept_for_a_holiday_on_a_weekend_stands_beside()
    {
        var counted = Calendars.Counter("CA").Count(new(new(21, PeriodUnit.Days), new DateOnly(2026, 6, 12)));
        Assert.Equal((new DateOnly(2026, 7, 6), new DateOnly(2026, 7, 3)), (counted.Day, counted.Earliest));
    }

    [Fact]
    public void A_later_event_never_gives_an_earlier_day() => Prop.ForAll(s_samples, s =>
        Count(s, false).Day <= Count(s with { Offset = s.Offset + 1 }, false).Day && Count(s, true).Day <= Count(s with { Offset = s.Offset + 1 }, true).Day && Count(s, false).Day <= Count(s with { Length = s.Length + 1 }, false).Day).Check(s_config.WithMaxTest(400));

    [Fact]
    public void The_readings_are_in_order_and_no_nearer_than_the_period() => Prop.ForAll(s_samples, s =>
    {
        var (forward, backward) = (Count(s, false), Count(s, true));
        return forward.Earliest <= forward.Day && forward.Day <= forward.Latest && forward.Earliest >= From(s.Offset).AddDays(s.Length) && backward.Day <= From(s.Offset).AddDays(-s.Length) && backward.Latest == backward.Day && backward.Earliest == backward.Day;
    }).Check(s_config.WithMaxTest(400));

    /// <summary>Walks day by day, with a list of closed days of its own.</summary>
    [Fact]
    public void A_walk_day_by_day_comes_to_the_same() => Prop.ForAll(s_samples, s =>
    {
        var calendar = Calendars.Of(s_states[s.State]);
        bool Closed(DateOnly d) => d.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || calendar.Federal(d) is not null || calendar.OfState(d)?.Source == HolidaySource.State;
        var day = From(s.Offset);
        for (var left = s.Length; left > 0; left--) day = day.AddDays(1);
        while (Closed(day)) day = day.AddDays(1);
        for (var left = s.Three ? 3 : 0; left > 0; left--) day = day.AddDays(1);
        while (Closed(day)) day = day.AddDays(1);
        return Count(s, false).Day == day;
    }).Check(s_config.WithMaxTest(300));

    [Fact]
    public void Hours_are_counted_one_by_one() => Prop.ForAll(s_samples, s =>
    {
        var calendar = Calendars.Of(null);
        var at = From(s.Offset).ToDateTime(new(s.State * 3, 17));
        var end = at;
        for (var left = s.Length; left > 0; left--) end = end.AddHours(1);
        while (CourtCalendar.IsWeekend(DateOnly.FromDateTime(end)) || calendar.Federal(DateOnly.FromDateTime(end)) is not null) end = end.AddDays(1);
        var counted = Calendars.Counter().Count(new(new(s.Length, PeriodUnit.Hours), DateOnly.FromDateTime(at), TimeOnly.FromDateTime(at)));
        return counted.Day.ToDateTime(counted.Hour!.Value) == end;
    }).Check(s_config.WithMaxTest(200));

    [Theory]
    [InlineData("21"), InlineData("d"), InlineData("-3d"), InlineData("10001 days"), InlineData("3 fortnights"), InlineData("99999999999999999999d"), InlineData("1.5 days")]
    public void Words_that_are_no_period_are_refused(string words) => Assert.Null(Period.Parse(words));

    [Theory]
    [InlineData("10000 years", "2026-01-01"), InlineData("9000 years", "2999-01-01"), InlineData("10000y", "1900-01-01")]
    public void A_count_that_leaves_the_calendar_is_refused(string period, string from)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendars.Count(period, from));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendars.Count(period, from, backward: true));
    }
}
