using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Calendar;

/// <summary>The days on which periods of one court do not end: Saturdays, Sundays, and the legal holidays of the United States and of the State where it sits.</summary>
/// <param name="state">Null where it is not known.</param>
/// <param name="places">For the name of the State.</param>
public sealed class CourtCalendar(FederalHolidays federal, StateHolidayTable table, State? state)
{
    /// <summary>The first and the last year in which a count may begin.</summary>
    public const int FirstYear = 1900, LastYear = 2999;

    private readonly StateHolidays? _state = table.Of(state?.Code);

    public State? State => state;

    /// <summary>What the calendar cannot know about the State's holidays, as a sentence; empty where its table is here.</summary>
    public string Unknown => state is null || _state is not null ? "" : table.Unknown.Replace("{state}", state.Name, StringComparison.Ordinal);

    /// <summary>What of the State's holidays is not in its table; empty for nothing.</summary>
    public string Besides => _state is { Besides.Length: > 0 } row ? $"On the holidays of {state!.Name} ({row.Statute}), not counted: {row.Besides}" : "";

    /// <summary>The first year for which the table of the United States is whole.</summary>
    public int Begins => federal.Begins;

    public HolidayGaps Gaps => federal.Open;

    /// <summary>Whether a day is one that counts may begin on; they may run a century further.</summary>
    public static bool Counts(DateOnly day) => day.Year is >= FirstYear and <= LastYear;

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>The holidays of the United States that fall on a day.</summary>
    public LegalHoliday? Federal(DateOnly day)
    {
        foreach (var holiday in federal.Days)
            if (IsIn(holiday, day, day)) return new(day, holiday.Name, HolidaySource.Named, "", federal.Authorities);
        if (day.DayOfWeek == DayOfWeek.Friday && Kept(day, 1) is { } saturday) return new(day, $"{saturday.Name}, kept on the Friday before", HolidaySource.Observed, "", federal.Observed);
        return day.DayOfWeek == DayOfWeek.Monday && Kept(day, -1) is { } sunday ? new(day, $"{sunday.Name}, kept on the Monday after", HolidaySource.Observed, "", federal.Observed) : null;
    }

    /// <summary>What the State declares, or may declare, on a day.</summary>
    public LegalHoliday? OfState(DateOnly day)
    {
        if (_state is not { } row) return null;
        foreach (var holiday in row.Days)
            if (holiday.In(day.Year) == day) return new(day, holiday.Name, day.Year >= row.Text ? HolidaySource.State : HolidaySource.Open, row.Statute, []);
        foreach (var holiday in row.Open)
            if (holiday.In(day.Year) == day) return new(day, holiday.Name, HolidaySource.Open, row.Statute, []);
        return Moved(row, day);
    }

    /// <summary>A State's day that falls on a weekend may be kept on the weekday beside it; nobody has verified where it is.</summary>
    private static LegalHoliday? Moved(StateHolidays row, DateOnly day)
    {
        var beside = day.DayOfWeek switch { DayOfWeek.Friday => 1, DayOfWeek.Monday => -1, _ => 0 };
        if (beside == 0) return null;
        foreach (var holiday in row.Days)
            if (holiday.In(day.Year) == day.AddDays(beside)) return new(day, $"{holiday.Name}, if the State keeps it on this day", HolidaySource.Open, row.Statute, []);
        return null;
    }

    private Holiday? Kept(DateOnly day, int beside) => federal.Days.FirstOrDefault(h => IsIn(h, day.AddDays(beside), day)) is { } holiday ? holiday : null;

    /// <param name="kept">The day on which it is kept: the law must be in force then.</param>
    private static bool IsIn(Holiday holiday, DateOnly day, DateOnly kept) => holiday.In(day.Year) == day && (holiday.First is null || holiday.First <= kept);
}
