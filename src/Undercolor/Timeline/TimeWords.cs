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

    private (int From, long Seconds)? Begin(CaseMoment? moment, CaseIncident? incident) => moment switch
    {
        { Day: { } day } told => (TimePoints.Origin, day.DayNumber * (long)Margins.Day + (told.Second ?? 0)),
        { Second: { } second } when points.Midnight(incident) is { } midnight => (midnight, second + DayShift(second, incident)),
        _ => null,
    };

    /// <summary>The last second that a moment's words cover: of a day its last, of a minute its last. A span that seems to end before it begins ends on the next day.</summary>
    private (int From, long Seconds)? Last(CaseTime time, CaseIncident? incident)
    {
        if (time.Latest is not { } last || Begin(last, incident) is not { } at) return null;
        var seconds = at.Seconds + (last.Second is null ? Margins.Day - 1 : last.Unit - 1);
        return Begin(time.Earliest, incident) is { } first && first.From == at.From && first.Seconds > seconds ? (at.From, seconds + Margins.Day) : (at.From, seconds);
    }

    /// <summary>An hour without a day is that of the incident's day, or of the day before or behind it where that lies nearer to the incident's hour.</summary>
    private int DayShift(int second, CaseIncident? incident) => incident is null || _hours[incident.Id] is not { } hour ? 0
        : second < hour - Margins.Day / 2 ? Margins.Day : second > hour + Margins.Day / 2 ? -Margins.Day : 0;

    private static int? HourOf(CaseIncident incident) =>
        new[] { incident.Time, incident.Date }.Concat(incident.Phases.Select(p => p.From)).Select(t => t?.Earliest?.Second).FirstOrDefault(s => s is not null);
}
