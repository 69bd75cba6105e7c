using Undercolor.Cases;

namespace Undercolor.Timeline;

/// <summary>Whether two stretches of time have a moment in common.</summary>
public enum Overlap
{
    /// <summary>In every course of events that fits the file.</summary>
    Surely,

    /// <summary>In none.</summary>
    No,

    /// <summary>The file leaves it open.</summary>
    Open,
}

/// <summary>Compares the stretches of time that statements and phases take.</summary>
public static class Overlaps
{
    /// <param name="one">Id of a statement or a phase.</param>
    /// <param name="other">Id of a statement or a phase.</param>
    public static Overlap Of(CaseTimeline times, string one, string other)
    {
        var (oneBegins, oneEnds, otherBegins, otherEnds) = (Begin(one), End(one), Begin(other), End(other));
        if (times.IsSurelyAfter(oneBegins, otherEnds) || times.IsSurelyAfter(otherBegins, oneEnds)) return Overlap.No;
        return times.IsSurelyNotBefore(otherEnds, oneBegins) && times.IsSurelyNotBefore(oneEnds, otherBegins) ? Overlap.Surely : Overlap.Open;
    }

    /// <summary>Whether a statement begins after the moment of an event of which no end is told. How long the event lasted is then open.</summary>
    public static bool BeginsAfterMoment(CaseTimeline times, string one, CaseStatement @event) =>
        CaseConstraints.IsMoment(@event) && times.IsSurelyAfter(Begin(one), Begin(@event.Id));

    internal static TimePoint Begin(string id) => new(id, IsEnd: false);

    internal static TimePoint End(string id) => new(id, IsEnd: true);
}
