using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Calendar;

/// <summary>Counts periods by the rule on computing time: without the day of the event, with every day between, and on from a last day that is a Saturday, a Sunday or a legal holiday, in the direction of the count.</summary>
/// <param name="rule">Keys of the authorities of the counting itself.</param>
/// <param name="service">Keys of those of the three days.</param>
public sealed class TimeCounter(CourtCalendar calendar, EquatableArray<string> rule, EquatableArray<string> service)
{
    private const int DaysForService = 3;

    /// <summary>Years by which a count may leave those in which it may begin.</summary>
    private const int Reach = 100;

    public CourtCalendar Calendar => calendar;

    /// <summary>The same calendar, counted by another rule; by this one where it is empty.</summary>
    public TimeCounter By(EquatableArray<string> other) => other.IsEmpty ? this : new(calendar, other, service);

    /// <exception cref="ArgumentOutOfRangeException">The count leaves the years 1800 to 3099.</exception>
    public Counted Count(CountRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request.From.Year);
        var steps = new List<CountStep>();
        var strict = Run(request, null, Holidays.Federal);
        var day = Run(request, steps, Holidays.Declared);
        var latest = Run(request, null, request.IsBackward ? Holidays.Declared : Holidays.All);
        return new(request, day.Day, day.Hour, strict.Day < day.Day ? strict.Day : day.Day, latest.Day, steps.ToEquatableArray(), Cautions(request, day.Day, latest.Day));
    }

    /// <summary>The day to which a period comes by itself, whatever day that is: for what a day opens or ends, and not for the last day of an act.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count leaves the years 1800 to 3099.</exception>
    public Counted Exact(CountRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Check(request.From.Year);
        var (day, hour) = End(request);
        EquatableArray<CountStep> steps = request.Period.Length == 0 ? [new(CountStepKind.Last, day, $"The day of the event is {Words(day)}; nothing is counted.", [])]
            : [new(CountStepKind.Start, request.From, Start(request), rule), new(CountStepKind.End, day, Ends(request, day, hour), rule)];
        return new(request, day, hour, day, day, steps, []);
    }

    /// <summary>Which days count: those that the statute names; those that are kept for one of them or declared by the State as well; those of which nobody knows as well.</summary>
    private enum Holidays { Federal, Declared, All }

    /// <param name="steps">Takes the steps; null where nobody asks.</param>
    private (DateOnly Day, TimeOnly? Hour) Run(CountRequest request, List<CountStep>? steps, Holidays counts)
    {
        steps?.Add(new(CountStepKind.Start, request.From, Start(request), rule));
        var (day, hour) = End(request);
        steps?.Add(new(CountStepKind.End, day, Ends(request, day, hour), rule));
        day = OpenDay(day, request.IsBackward, steps, counts);
        if (request.AddsThree)
        {
            day = Checked(day, DaysForService);
            steps?.Add(new(CountStepKind.Three, day, $"Three days are added for the way of service: {Words(day)}.", service));
            day = OpenDay(day, false, steps, counts);
        }
        steps?.Add(new(CountStepKind.Last, day, $"{(request.IsBackward ? "Last day before the event" : "Last day")}: {Words(day)}{(hour is { } time ? $", {Words(time)}" : "")}.", rule));
        return (day, hour);
    }

    private static (DateOnly Day, TimeOnly? Hour) End(CountRequest request)
    {
        var (length, from) = (request.IsBackward ? -request.Period.Length : request.Period.Length, request.From);
        switch (request.Period.Unit)
        {
            case PeriodUnit.Hours:
                var end = from.ToDateTime(request.Hour ?? TimeOnly.MinValue).AddHours(length);
                Check(end.Year);
                return (DateOnly.FromDateTime(end), TimeOnly.FromDateTime(end));
            case PeriodUnit.Days: return (Checked(from, length), null);
            case PeriodUnit.Weeks: return (Checked(from, 7 * length), null);
            case PeriodUnit.Months:
                Check(from.Year + length / 12);
                return (from.AddMonths(length), null);
            case PeriodUnit.Years:
                Check(from.Year + length);
                return (from.AddYears(length), null);
            default: throw new InvalidOperationException("The units are a closed set.");
        }
    }

    /// <summary>The next day in the direction of the count on which a period can end; the day itself where it can.</summary>
    private DateOnly OpenDay(DateOnly day, bool isBackward, List<CountStep>? steps, Holidays counts)
    {
        while (Closed(day, isBackward, counts) is { } why)
        {
            var next = Checked(day, isBackward ? -1 : 1);
            steps?.Add(new(CountStepKind.Skipped, day, $"{Words(day)} is {why.Words}, so the count goes {(isBackward ? "back" : "on")} to {Words(next)}.", why.Authorities));
            day = next;
        }
        if (steps is not null && !isBackward && calendar.OfState(day) is { Source: HolidaySource.Open } open && !CourtCalendar.IsWeekend(day))
            steps.Add(new(CountStepKind.Open, day, $"{Words(day)} is {open.Name} in {calendar.State!.Name} ({open.Rests}); whether that makes it a legal holiday for this count was not verified, and it is not counted as one.", []));
        return day;
    }

    private (string Words, EquatableArray<string> Authorities)? Closed(DateOnly day, bool isBackward, Holidays counts)
    {
        if (calendar.Federal(day) is { } federal && !CourtCalendar.IsWeekend(day) && (counts != Holidays.Federal || federal.Source == HolidaySource.Named)) return ($"a legal holiday ({federal.Name})", federal.Authorities);
        if (CourtCalendar.IsWeekend(day)) return ($"a {day.DayOfWeek.ToString()}", rule);
        if (isBackward || counts == Holidays.Federal || calendar.OfState(day) is not { } state || state.Source == HolidaySource.Open && counts != Holidays.All) return null;
        return ($"{state.Name}, which {calendar.State!.Name} declares a holiday ({state.Rests})", rule);
    }

    private EquatableArray<string> Cautions(CountRequest request, DateOnly day, DateOnly latest)
    {
        var cautions = new List<string>();
        if (request.From.Year < calendar.Begins || day.Year < calendar.Begins) cautions.Add(FormattableString.Invariant($"The table of holidays is whole from {calendar.Begins} on; a holiday before may be missing."));
        if (request.Period.Unit == PeriodUnit.Hours) cautions.Add("Hours are counted on the clock; where clocks were changed in between, the end may be an hour off.");
        if (!request.IsBackward && calendar.State is null) cautions.Add("No State is given, so that no State holiday is counted; one on the last day would lengthen the period.");
        if (!request.IsBackward && calendar.Unknown.Length > 0) cautions.Add(calendar.Unknown);
        if (latest != day) cautions.Add($"If every day counts that was not verified, the period runs to {Words(latest)}.");
        return cautions.ToEquatableArray();
    }

    private static string Start(CountRequest request) => request.Period.Unit == PeriodUnit.Hours
        ? $"The event is on {Words(request.From)}, {Words(request.Hour ?? TimeOnly.MinValue)}; counting begins at once."
        : $"Day 0 is {Words(request.From)}, the day of the event; it is not counted.";

    private static string Ends(CountRequest request, DateOnly day, TimeOnly? hour) => request.Period.Unit switch
    {
        PeriodUnit.Hours => $"{Shown(request)} {(request.IsBackward ? "before" : "after")} is {Words(day)}, {Words(hour!.Value)}; every hour is counted.",
        PeriodUnit.Days => FormattableString.Invariant($"Day {request.Period.Length}{(request.IsBackward ? ", counted backward," : "")} is {Words(day)}; every day is counted, Saturdays, Sundays and holidays too."),
        _ => $"{Shown(request)} {(request.IsBackward ? "before" : "after")} is {Words(day)}; every day between is counted.",
    };

    private static string Shown(CountRequest request) => request.Period.ToString();

    /// <summary><c>Monday, March 2, 2026</c>.</summary>
    public static string Words(DateOnly day) => day.ToString("dddd, MMMM d, yyyy", CultureInfo.InvariantCulture);

    public static string Words(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static DateOnly Checked(DateOnly day, int days)
    {
        var number = day.DayNumber + days;
        if (number < 0 || number > DateOnly.MaxValue.DayNumber) Check(0);
        var sum = DateOnly.FromDayNumber(number);
        Check(sum.Year);
        return sum;
    }

    private static void Check(int year)
    {
        if (year is < CourtCalendar.FirstYear - Reach or > CourtCalendar.LastYear + Reach) throw new ArgumentOutOfRangeException(nameof(year), "The count leaves the calendar.");
    }
}
