namespace Undercolor.Timeline;

/// <summary>What part of a case file says something about time.</summary>
public enum TimeBasis
{
    /// <summary><c>when</c>, <c>from</c> or <c>since</c> of a statement.</summary>
    Beginning,

    /// <summary><c>until</c> of a statement.</summary>
    End,

    /// <summary><c>lasted</c>.</summary>
    Length,

    /// <summary>The phase in which a statement says that it stands.</summary>
    InPhase,

    /// <summary><c>from</c> or <c>until</c> of a phase, or the order of phases.</summary>
    Phase,

    /// <summary>Date or hour of an incident.</summary>
    Incident,

    /// <summary>A place on a recording.</summary>
    Pinpoint,

    /// <summary>How far a recording's clock is off.</summary>
    ClockOffset,
}

/// <summary>One thing that a case file says about time.</summary>
/// <param name="Of">Id of the statement, phase, incident or piece of evidence that says it.</param>
/// <param name="Line">One-based line in the file.</param>
/// <param name="Says">As a clause: <c>e2 was after e1</c>.</param>
public sealed record TimeStatement(string Of, TimeBasis Basis, int Line, string Says)
{
    /// <summary>Of a pinpoint or an offset: id of the recording; else empty.</summary>
    public string Recording { get; init; } = "";
}
