using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>In which years a holiday is kept.</summary>
public enum HolidayYears
{
    All, Even,

    /// <summary>Years of a presidential election: those that four divides.</summary>
    Presidential,

    /// <summary>The years after those.</summary>
    AfterPresidential,
}

/// <summary>A day that somebody declared a holiday.</summary>
/// <param name="Since">The first year; 0 for no bound that was looked for.</param>
/// <param name="First">The day from which the law has it; null where the year says enough.</param>
public sealed record Holiday(string Name, HolidayRule On, HolidayYears Years, int Since, DateOnly? First)
{
    /// <summary>The day in a year; null where it is not kept then.</summary>
    public DateOnly? In(int year) => year < Since || !IsKept(year) ? null : On.In(year);

    private bool IsKept(int year) => Years switch
    {
        HolidayYears.All => true,
        HolidayYears.Even => year % 2 == 0,
        HolidayYears.Presidential => year % 4 == 0,
        HolidayYears.AfterPresidential => year % 4 == 1,
    };

    internal static Holiday Bind(PackNode node)
    {
        var (name, words) = (node.Required("name"), node.Required("on"));
        var rule = HolidayRule.Parse(words);
        if (rule is null && words.Length > 0) node.Fail("on", $"'{words}' is no rule for a day. Write it like 'January 1', 'third Monday of January', 'Friday after fourth Thursday of November' or '2 days before Easter'.");
        return new(name, rule ?? new HolidayRule.Fixed(1, 1), node.Word("years", HolidayYears.All), node.Number("since"), node.Date("first"));
    }
}

/// <summary>The legal holidays of the United States, and what no table can know.</summary>
/// <param name="Authorities">Of the days themselves.</param>
/// <param name="Observed">Of the weekday that takes the place of one on a weekend.</param>
/// <param name="Begins">The first year for which the table is whole.</param>
/// <param name="Open">Sentences.</param>
public sealed record FederalHolidays(EquatableArray<Holiday> Days, EquatableArray<string> Authorities, EquatableArray<string> Observed, int Begins, HolidayGaps Open)
{
    internal static FederalHolidays Bind(PackNode file) => new(file.List("holidays", Holiday.Bind), file.Texts("authorities"), file.Texts("observed"), file.Number("begins"), file.Map("open", HolidayGaps.Bind));
}

/// <summary>What no table of holidays can know, a sentence each.</summary>
/// <param name="Declared">Days that are declared one by one.</param>
/// <param name="Inaccessible">A clerk's office that cannot be reached.</param>
/// <param name="Hour">When the last day ends.</param>
public sealed record HolidayGaps(string Declared, string Inaccessible, string Hour)
{
    internal static HolidayGaps Bind(PackNode node) => new(node.Required("declared"), node.Required("inaccessible"), node.Required("hour"));
}

/// <summary>The holidays of one State beyond those of the United States.</summary>
/// <param name="Text">The year of the text that was read; for earlier years every day is open.</param>
/// <param name="Days">What the State's code declares holidays.</param>
/// <param name="Open">Named for less, or not verified.</param>
/// <param name="Besides">What is not carried; empty for nothing.</param>
public sealed record StateHolidays(string State, string Statute, int Text, EquatableArray<Holiday> Days, EquatableArray<Holiday> Open, string Besides)
{
    internal static StateHolidays Bind(PackNode node)
    {
        _ = node.Optional("also-read");
        return new(node.Required("state"), node.Required("statute"), node.Number("text"), node.List("days", Holiday.Bind), node.List("open", Holiday.Bind), node.Optional("besides"));
    }
}

/// <summary>The table of <c>packs/calendar/states</c>. A State without a row is unknown.</summary>
/// <param name="Unknown">A sentence with the slot <c>{state}</c>.</param>
public sealed record StateHolidayTable(EquatableArray<StateHolidays> States, Verification Checked, string Unknown)
{
    /// <param name="code">Postal code in capitals.</param>
    public StateHolidays? Of(string? code) => States.FirstOrDefault(s => s.State == code);

    internal static StateHolidayTable Bind(PackNode file, StateTable places)
    {
        var table = new StateHolidayTable(file.List("states", StateHolidays.Bind), file.Word<Verification>("checked"), file.Required("unknown"));
        foreach (var twice in table.States.GroupBy(s => s.State).Where(g => g.Count() > 1)) file.Fail("states", $"The State '{twice.Key}' stands twice. Remove one of the two.");
        foreach (var stranger in table.States.Where(s => places.Find(s.State)?.Code != s.State)) file.Fail("states", $"'{stranger.State}' is no State of packs/states/states.");
        return table;
    }
}
