using Undercolor.Text;

namespace Undercolor.Timeline;

/// <summary>What kind of statements contradict each other.</summary>
public enum ConflictKind
{
    /// <summary>Places on recordings and the offsets of their clocks.</summary>
    Clocks,

    /// <summary>A happening and the phase in which it is said to stand.</summary>
    Phase,

    /// <summary>Any others.</summary>
    Times,
}

/// <summary>A smallest set of statements that cannot all be right: without any one of them the others can.</summary>
/// <param name="Statements">In the order of the file.</param>
/// <param name="Reconciling">Of clocks: how much the clock of the last recording named would have to be set, in seconds, to agree with the other; else null.</param>
public sealed record TimeConflict(ConflictKind Kind, EquatableArray<TimeStatement> Statements, long? Reconciling);
