using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Why links cannot all be true.</summary>
public enum GraphFaultKind
{
    /// <summary>An effect stands before its cause in time.</summary>
    EffectBeforeCause,

    /// <summary>Events cause each other in a circle.</summary>
    Circle,

    /// <summary>By the links, what happened could not have happened, or what did not happen would have.</summary>
    AgainstWhatHappened,
}

/// <summary>Links that contradict the times, each other, or what happened.</summary>
/// <param name="Places">Of the events concerned.</param>
public sealed record GraphFault(GraphFaultKind Kind, string Message, EquatableArray<int> Events, EquatableArray<GraphPlace> Places);
