using Undercolor.Cases;

namespace Undercolor.Timeline;

/// <summary>What the words of a time come to in seconds.</summary>
internal sealed class TimeWords(CaseFile file, TimePoints points)
{
    private readonly Dictionary<string, int?> _hours = file.Incidents.DistinctBy(i => i.Id).ToDictionary(i => i.Id, HourOf, StringComparer.Ordinal);

    /// <summary>Whether words give a stretch of time (<c>between 22:00 and 22:20</c>), in which all of a happening lies.</summary>
    public static bool IsSpan(CaseTime time) => time is { Relation: null, Earliest: { } a, Latest: { } b } && a != b;

    public static bool Begins(CaseTime time, string word) => time.Words.Text.TrimStart().StartsWith($"{word} ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Seconds to either side.</summary>
    public static int Margin(CaseTime time) => time switch
    {
        { Within: { } stated } => stated,
        { IsAbout: false } => 0,
        _ when (time.Earliest ?? time.Latest) is { Second: not null } => Margins.AboutAnHour,
        _ => time.Earliest == time.Latest ? Margins.AboutADay : Margins.AboutAMonth,
    };

    /// <summary>Bounds on a length: a guess may be half or double.</summary>
    public static (long Least, long Most) Around(int seconds, CaseTime time) => time switch
    {
        { Within: { } stated } => (seconds - stated, seconds + (long)stated),
        { IsAbout: true } => (seconds / Margins.AboutALength, (long)seconds * Margins.AboutALength),
        _ => (seconds, seconds),
    };

    public static (long? Least, long? Most) Bounds(CaseDuration length) =>
        length.IsAbout ? (length.Least / Margins.AboutALength, length.Most * (long)Margins.AboutALength) : (length.Least, length.Most);

    /// <summary>Bounds of a time that stands by itself, each from a point of time on: the calendar's first second, or the midnight of the incident's day.</summary>
    public IEnumerable<(int From, long? Least, long? Most)> Bounds(CaseTime time, CaseIncident? incident)
    {
        var margin = Margin(time);
        if (Begin(time.Earliest, incident) is { } least) yield return (least.From, least.Seconds - margin, null);
        if (Last(time, incident) is { } most) yield return (most.From, null, most.Seconds + margin);
    }

    /// <param name="latest">Where it is open which day is meant: whether the later one is asked for.</param>
    private (int From, long Seconds)? Begin(CaseMoment? moment, CaseIncident? incident, bool latest = false) => moment switch
    {
        { Day: { } day } told => (TimePoints.Origin, day.DayNumber * (long)Margins.Day + (told.Second ?? 0)),
        { Second: { } second } when points.Midnight(incident) is { } midnight => (midnight, second + DayShift(second, incident, latest)),
        _ => null,
    };

    /// <summary>The last second that a moment's words cover: of a day its last, of a minute its last. A span that seems to end before it begins ends on the next day.</summary>
    private (int From, long Seconds)? Last(CaseTime time, CaseIncident? incident)
    {
        if (time.Latest is not { } last || Begin(last, incident, latest: true) is not { } at) return null;
        var seconds = at.Seconds + (last.Second is null ? Margins.Day - 1 : last.Unit - 1);
        return Begin(time.Earliest, incident, latest: true) is { } first && first.From == at.From && first.Seconds > seconds ? (at.From, seconds + Margins.Day) : (at.From, seconds);
    }

    /// <summary>An hour without a day is of the incident's day. In an incident of the evening an hour of the small hours is of the next day; in one of the
    /// small hours an hour of the evening may be of the day before or of the same day.</summary>
    private int DayShift(int second, CaseIncident? incident, bool latest) => incident is null || _hours[incident.Id] is not { } hour ? 0
        : IsEvening(hour) && IsSmallHour(second) ? Margins.Day : IsSmallHour(hour) && IsEvening(second) && !latest ? -Margins.Day : 0;

    /// <summary>The seconds from midnight in which all of an incident lies that is told by its day: that day, and the night that it reaches into.</summary>
    public (long Least, long Most) DayOf(CaseIncident incident) =>
        (_hours[incident.Id] is { } morning && IsSmallHour(morning) ? Evening - Margins.Day : 0, Margins.Day - 1 + (_hours[incident.Id] is { } late && IsEvening(late) ? Morning : 0));

    /// <summary>The small hours end, and the evening begins, so many seconds after midnight.</summary>
    private const int Morning = 6 * 3600, Evening = 18 * 3600;

    private static bool IsSmallHour(int second) => second < Morning;

    private static bool IsEvening(int second) => second >= Evening;

    private static int? HourOf(CaseIncident incident) =>
        new[] { incident.Time, incident.Date }.Concat(incident.Phases.Select(p => p.From)).Select(t => t?.Earliest?.Second).FirstOrDefault(s => s is not null);
}
