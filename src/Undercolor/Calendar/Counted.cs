using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Calendar;

/// <summary>What is to be counted.</summary>
/// <param name="From">The day of the event; with an hour where the period is one of hours.</param>
/// <param name="Hour">Clock time of the event, on the clock of the court; null for none.</param>
/// <param name="IsBackward">The period runs up to the event.</param>
/// <param name="AddsThree">Three days come on top because of how a paper was served.</param>
public sealed record CountRequest(Period Period, DateOnly From, TimeOnly? Hour = null, bool IsBackward = false, bool AddsThree = false);

/// <summary>What one step of a counting is about.</summary>
public enum CountStepKind
{
    /// <summary>The day of the event, which is not counted.</summary>
    Start,

    /// <summary>Where the period by itself ends.</summary>
    End,

    /// <summary>A day on which it cannot end.</summary>
    Skipped,

    /// <summary>A day on which it may or may not end.</summary>
    Open,

    /// <summary>Three more days.</summary>
    Three,

    /// <summary>The answer.</summary>
    Last,
}

/// <summary>One step, as a sentence.</summary>
public sealed record CountStep(CountStepKind Kind, DateOnly Day, string Says, EquatableArray<string> Authorities);

/// <summary>A day that was counted, with every step.</summary>
/// <param name="Day">By the holidays that somebody has verified, those of the State among them.</param>
/// <param name="Hour">For a period of hours.</param>
/// <param name="Earliest">The day if no holiday of the State counts and no weekday that is kept for a holiday on a weekend; it is never later than <paramref name="Day"/>, and the same where none was met.</param>
/// <param name="Latest">The day if every day counts of which nobody knows whether it is a holiday; never earlier than <paramref name="Day"/>.</param>
/// <param name="Steps">From the event to the answer.</param>
/// <param name="Cautions">What the calendar cannot know about this day.</param>
public sealed record Counted(CountRequest Request, DateOnly Day, TimeOnly? Hour, DateOnly Earliest, DateOnly Latest, EquatableArray<CountStep> Steps, EquatableArray<string> Cautions);
