using System.Globalization;
using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Tests.Rules;

namespace Undercolor.Tests.Dates;

/// <summary>Calendars and counts for tests.</summary>
internal static class Calendars
{
    private static readonly Library s_library = RuleBench.Library;

    /// <param name="state">Postal code; null for none.</param>
    public static CourtCalendar Of(string? state) => new(s_library.Tables.Federal, s_library.Tables.StateHolidays, state is null ? null : s_library.States.Find(state));

    public static TimeCounter Counter(string? state = null) => new(Of(state), s_library.Tables.Deadlines.Counted, s_library.Tables.Deadlines.Service);

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static Counted Count(string period, string from, string? state = null, bool backward = false, bool three = false, string? hour = null) =>
        Counter(state).Count(new(Period.Parse(period)!.Value, Day(from), hour is null ? null : TimeOnly.ParseExact(hour, "HH:mm", CultureInfo.InvariantCulture), backward, three));
}
