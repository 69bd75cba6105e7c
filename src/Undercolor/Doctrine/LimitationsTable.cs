using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The table of <c>packs/states/limitations</c>: a row for every State.</summary>
/// <param name="Borrowing">Why the period is the State's.</param>
/// <param name="Tolling">Why the State's rules on stopping the clock come with it.</param>
public sealed record LimitationsTable(EquatableArray<StateLimitations> States, EquatableArray<string> Borrowing, EquatableArray<string> Tolling)
{
    /// <param name="code">Postal code in capitals.</param>
    public StateLimitations? Of(string? code) => States.FirstOrDefault(row => row.State == code);

    internal static LimitationsTable Bind(PackNode file, StateTable places)
    {
        var silence = file.Required("imprisonment-unknown");
        return new(file.List("states", row => Row(row, places, silence)), file.Texts("borrowing"), file.Texts("tolling-borrowed"));
    }

    private static StateLimitations Row(PackNode row, StateTable places, string silence)
    {
        var code = row.Required("state");
        var place = places.Find(code);
        if (place is null) row.Fail("state", $"'{code}' is no State of packs/states/states.");
        var periods = row.List("periods", LimitationsPeriod.Bind);
        if (!CoverEveryDayOnce(periods)) row.Fail("periods", "The periods must follow one another: the first without 'from', each next one from the day on which the one before it ends, the last without 'until'.");
        var imprisonment = row.OptionalMap("imprisonment", Imprisonment.Bind) ?? new(StopsClock.Unknown, silence.Replace("{state}", place?.Name ?? code, StringComparison.Ordinal), []);
        return new(code, place?.Name ?? code, periods, imprisonment);
    }

    private static bool CoverEveryDayOnce(EquatableArray<LimitationsPeriod> periods)
    {
        DateOnly? next = null;
        foreach (var (period, index) in periods.Select((p, i) => (p, i)))
        {
            if (period.Accrual.From != next || period.Accrual.Until is null != (index == periods.Count - 1)) return false;
            next = period.Accrual.Until;
        }
        return periods.Count > 0;
    }
}
