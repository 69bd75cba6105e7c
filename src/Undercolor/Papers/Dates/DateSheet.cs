using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Dates;

/// <summary>The dates of a lawsuit, each with how it was counted, and those that wait for an event.</summary>
/// <param name="Name">Of the case file; empty for none.</param>
/// <param name="Court">Null where none is known.</param>
/// <param name="Dates">The earliest first.</param>
/// <param name="Gaps">What the calendar of this court cannot know, a sentence each.</param>
public sealed record DateSheet(
    string Name, Court? Court, State? State, DateOnly AsOf, EquatableArray<CountedDeadline> Dates, EquatableArray<WaitingDeadline> Waiting, EquatableArray<LimitDate> Limits, EquatableArray<string> Gaps);

/// <summary>A deadline that was counted.</summary>
/// <param name="From">The event that it was counted from.</param>
/// <param name="Cautions">Sentences.</param>
public sealed record CountedDeadline(DeadlineRule Rule, DateEvent From, Counted Count, EquatableArray<string> Cautions)
{
    /// <summary>The earliest day on any reading.</summary>
    public DateOnly Earliest => Count.Earliest;
}

/// <summary>A deadline without a date.</summary>
/// <param name="Needs">The events that it is counted from.</param>
/// <param name="Why">Where an event is there and the period is not known; empty where an event is missing.</param>
public sealed record WaitingDeadline(DeadlineRule Rule, EquatableArray<ProceedingKind> Needs, string Why);

/// <summary>The last day to bring a claim, on assumptions that are named; no date where something is not known.</summary>
/// <param name="Right">Id of the right.</param>
/// <param name="Day">Not moved on from a weekend or a holiday. Null where it is not known.</param>
/// <param name="Assumptions">Each that the day stands on; where there is no day, what is not known.</param>
public sealed record LimitDate(string Right, string Label, DateOnly? Day, EquatableArray<string> Assumptions, string Caution, EquatableArray<string> Authorities);
