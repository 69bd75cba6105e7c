using System.Globalization;

namespace Undercolor.Doctrine;

/// <summary>On which day of a year a holiday falls. A closed set.</summary>
/// <remarks><code>
/// rule    = month day | nth weekday "of" month | weekday "after" rule | number "days" ( "before" | "after" ) "Easter"
/// nth     = "first" | "second" | "third" | "fourth" | "last"
/// weekday = "Sunday" … "Saturday"
/// month   = "January" … "December"
/// </code>Easter is that of the Western churches.</remarks>
public abstract record HolidayRule
{
    private static readonly string[] s_nth = ["last", "first", "second", "third", "fourth"];
    private static readonly string[] s_weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    private static readonly string[] s_months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private HolidayRule() { }

    /// <summary>The day in a year from 1583 to 9999; null where the year has none (February 29).</summary>
    public abstract DateOnly? In(int year);

    /// <summary>Null for words that are no rule.</summary>
    public static HolidayRule? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var month, var day] when MonthOf(month) is { } m && Whole(day) is >= 1 and <= 31 and var d && d <= DateTime.DaysInMonth(2000, m) => new Fixed(m, d),
            [var nth, var weekday, "of", var month] when Array.IndexOf(s_nth, nth) is >= 0 and var n && WeekdayOf(weekday) is { } w && MonthOf(month) is { } m => new Nth(n, w, m),
            [var weekday, "after", .. var rest] when WeekdayOf(weekday) is { } w && Parse(string.Join(' ', rest)) is { } first => new Following(w, first),
            [var count, "days", "before" or "after", "Easter"] when Whole(count) is { } n && n <= 100 => new FromEaster(words[2] == "before" ? -n : n),
            _ => null,
        };
    }

    /// <summary>The same day of each year.</summary>
    public sealed record Fixed(int Month, int Day) : HolidayRule
    {
        public override DateOnly? In(int year) => Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day) : null;
    }

    /// <param name="Number">1 to 4; 0 for the last.</param>
    public sealed record Nth(int Number, DayOfWeek Weekday, int Month) : HolidayRule
    {
        public override DateOnly? In(int year)
        {
            if (Number == 0)
            {
                var last = new DateOnly(year, Month, DateTime.DaysInMonth(year, Month));
                return last.AddDays(-(((int)last.DayOfWeek - (int)Weekday + 7) % 7));
            }
            var first = new DateOnly(year, Month, 1);
            return first.AddDays(((int)Weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (Number - 1));
        }
    }

    /// <summary>The first such weekday after another day, never that day itself.</summary>
    public sealed record Following(DayOfWeek Weekday, HolidayRule First) : HolidayRule
    {
        public override DateOnly? In(int year) => First.In(year) is { } day ? day.AddDays(((int)Weekday - (int)day.DayOfWeek + 6) % 7 + 1) : null;
    }

    /// <param name="Days">Negative before Easter Sunday.</param>
    public sealed record FromEaster(int Days) : HolidayRule
    {
        public override DateOnly? In(int year) => Easter(year).AddDays(Days);

        /// <summary>By the reckoning for the Gregorian calendar that Meeus and others print.</summary>
        private static DateOnly Easter(int year)
        {
            var (a, b, c) = (year % 19, year / 100, year % 100);
            var h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
            var l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
            var n = h + l - 7 * ((a + 11 * h + 22 * l) / 451) + 114;
            return new DateOnly(year, n / 31, n % 31 + 1);
        }
    }

    private static int? Whole(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? MonthOf(string word) => Array.IndexOf(s_months, word) is >= 0 and var at ? at + 1 : null;

    private static DayOfWeek? WeekdayOf(string word) => Array.IndexOf(s_weekdays, word) is >= 0 and var at ? (DayOfWeek)at : null;
}
