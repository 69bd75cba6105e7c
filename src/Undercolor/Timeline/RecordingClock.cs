namespace Undercolor.Timeline;

/// <summary>How far the clock of a recording is off, in words.</summary>
public static class RecordingClock
{
    /// <summary>As a case file writes it: <c>+00:01:30</c>.</summary>
    public static string Signed(long offset) => FormattableString.Invariant($"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 3600:00}:{Math.Abs(offset) / 60 % 60:00}:{Math.Abs(offset) % 60:00}");

    /// <summary>What would make a contradiction of clocks right, as a sentence with a space before it; empty where nothing can be said.</summary>
    public static string Reconciling(TimeConflict conflict) => conflict.Reconciling is not { } offset ? ""
        : $" With the clock of {conflict.Statements.Last(s => s.Basis == TimeBasis.Pinpoint).Recording} set by {Signed(offset)}, both show it in the same second.";
}
