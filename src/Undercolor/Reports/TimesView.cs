using System.Globalization;
using Undercolor.Cases;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Reports;

/// <summary>A beginning or an end with its bounds, as reports print them.</summary>
/// <param name="Earliest"><c>2026-01-05 22:10:00</c>; an hour alone where the day is not told; empty for no bound.</param>
/// <param name="NotEarlier">The statements from which the bound follows.</param>
internal sealed record PointView(string Earliest, string Latest, EquatableArray<TimeStatement> NotEarlier, EquatableArray<TimeStatement> NotLater)
{
    public bool IsKnown => Earliest.Length + Latest.Length > 0;

    public string Says => (Earliest, Latest) switch
    {
        ("", "") => "not told",
        (var earliest, "") => $"not before {earliest}",
        ("", var latest) => $"not after {latest}",
        var (earliest, latest) when earliest == latest => earliest,
        var (earliest, latest) => $"{earliest} to {(earliest.Length == latest.Length && earliest.Length > 11 && earliest[..11] == latest[..11] ? latest[11..] : latest)}",
    };
}

/// <summary>One happening or phase.</summary>
internal sealed record TimeRow(string Id, int Line, string What, bool IsMoment, bool IsSetAside, PointView Begins, PointView Ends);

/// <summary>What a report on times shows: phases first, then what happened, by the earliest second of each.</summary>
internal static class TimesView
{
    public static IReadOnlyList<TimeRow> Rows(CaseTimeline times) =>
    [
        .. times.File.Incidents.SelectMany(i => i.Phases.Select(p => Row(times, p.Id, (p.From ?? p.Until)?.Words.Line ?? 0, $"phase: {(p.What.IsEmpty ? p.Id : p.What.Text)}", false, i))),
        .. times.File.Statements.DistinctBy(s => s.Id).Where(s => s.When is not null || s is not (CaseStatement.Supervision or CaseStatement.WhyUnknown or CaseStatement.Policy or CaseStatement.Training))
            .Select(s => (Row: Row(times, s.Id, s.Line, $"{StatementWords.WhoOf(times.File, s)}: {StatementWords.WhatOf(s)}", s is CaseStatement.Event { Until: null, Lasted: null } or CaseStatement.Order or CaseStatement.Agreement or CaseStatement.Injury, times.File.IncidentOf(s)), At: times.At(new(s.Id, false))))
            .OrderBy(x => x.At.Least ?? x.At.Most ?? long.MaxValue).ThenBy(x => x.Row.Line).Select(x => x.Row),
    ];

    private static TimeRow Row(CaseTimeline times, string id, int line, string what, bool isMoment, CaseIncident? incident) =>
        new(id, line, StatementWords.Clean(what), isMoment, times.IsSetAside(id), View(times, new(id, false), incident), View(times, new(id, true), incident));

    private static PointView View(CaseTimeline times, TimePoint point, CaseIncident? incident)
    {
        var at = times.At(point);
        if (at.IsKnown) return new(Moment(at.Least), Moment(at.Most), times.WhyNotEarlier(point), times.WhyNotLater(point));
        var hour = times.OnItsDay(point, incident);
        return new(Hour(hour.Least), Hour(hour.Most), [], []);
    }

    private static string Moment(long? seconds)
    {
        if (seconds is not { } s || s < 0 || s / 86_400 > DateOnly.MaxValue.DayNumber) return "";
        return FormattableString.Invariant($"{DateOnly.FromDayNumber((int)(s / 86_400)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Clock(s % 86_400)}");
    }

    /// <summary>Beyond the day itself an hour says nothing.</summary>
    private static string Hour(long? seconds) => seconds is >= 0 and < 86_400 ? Clock(seconds.Value) : "";

    private static string Clock(long second) => FormattableString.Invariant($"{second / 3600:00}:{second / 60 % 60:00}:{second % 60:00}");
}
