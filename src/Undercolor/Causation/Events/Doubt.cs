using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Something about the links that nobody knows.</summary>
public abstract record Doubt
{
    private Doubt() { }

    /// <summary>Whether a link is there.</summary>
    public sealed record OfLink(int Link) : Doubt;

    /// <summary>Whether several causes of an event were needed together, or each was enough.</summary>
    public sealed record OfJoin(int Event) : Doubt;

    /// <summary>Whether a person is among those who did it.</summary>
    public sealed record OfActor(int Event, string Person) : Doubt;
}

/// <summary>One way in which the open points of a graph can lie.</summary>
/// <param name="Absent">Indices of links that are not there.</param>
/// <param name="Together">Events whose several causes were needed together; for the others each was enough.</param>
/// <param name="Doers">Of events of which it is not known who of several did them: those who did.</param>
internal sealed record GraphReading(EquatableArray<int> Absent, EquatableArray<int> Together, EquatableArray<KeyValuePair<int, string>> Doers)
{
    public static GraphReading Plain { get; } = new([], [], []);
}
