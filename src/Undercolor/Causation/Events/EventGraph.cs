using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>What an event of the graph is.</summary>
public enum EventKind
{
    /// <summary>What somebody did, said, ordered, decided on or agreed to.</summary>
    Act,

    /// <summary>What somebody left undone.</summary>
    Omission,

    /// <summary>How things stood; nobody's conduct.</summary>
    Condition,
    Injury,
}

/// <summary>Where an event or a link is stated.</summary>
/// <param name="Cite">As a reader finds it: <c>case.yaml:31</c>, <c>¶ 12</c>.</param>
/// <param name="Quote">The exact words; empty where only the place is known.</param>
public sealed record GraphPlace(string Cite, string Quote)
{
    public override string ToString() => Cite;
}

/// <summary>Somebody in the graph.</summary>
public sealed record GraphPerson(string Id, string Name, bool IsDefendant, bool IsPlaintiff);

/// <summary>An event of a case.</summary>
/// <param name="Words">What was done, beginning with the verb; for an injury and a condition, the thing itself.</param>
/// <param name="Actors">Ids of those who did it, or left it undone.</param>
/// <param name="Possible">Ids of those of whom one or more did it, and it is not known who.</param>
/// <param name="Happened">False for what the file says did not happen.</param>
/// <param name="IsLawful">Nobody says that it was wrong; the but-for test leaves it as it was.</param>
/// <param name="Ordered">Ids of those to whom this was an order.</param>
/// <param name="Phase">Id of a phase; empty for none.</param>
/// <param name="Time">Null where nothing places it.</param>
/// <param name="Decision">How the one who decided came to it; null for an event that is no such decision.</param>
public sealed record GraphEvent(
    string Id, EventKind Kind, string Words, EquatableArray<string> Actors, EquatableArray<string> Possible, bool Happened, bool IsLawful,
    EquatableArray<string> Ordered, string Phase, EventTime? Time, CaseDecision? Decision, GraphPlace At)
{
    public bool IsConduct => Kind is EventKind.Act or EventKind.Omission;
}

/// <summary>A link of the graph. Numbers are indices of events.</summary>
/// <param name="IsImplied">Follows from other words of the file, such as the events that an injury lists.</param>
public sealed record GraphLink(
    string Id, LinkKind Kind, EquatableArray<int> From, int To, EquatableArray<int> By, int? Count, LinkCertainty Certainty, string Why, bool IsImplied, GraphPlace At);

/// <summary>An effect that is asked about.</summary>
/// <param name="Event">Index.</param>
/// <param name="IsDeprivation">The event that took a right away, and not a harm that came of it.</param>
public sealed record GraphEffect(int Event, bool IsDeprivation);

/// <summary>What one person knew would follow, had reason to know, or saw the danger of.</summary>
/// <param name="Step">What that makes of the event: one of the steps of what is set in motion.</param>
public sealed record Foresight(string Person, int Event, ChainStep Step, GraphPlace At);

/// <summary>Events of a case and how they hang together.</summary>
public sealed class EventGraph
{
    private readonly Lazy<HashSet<int>> _led;

    public EventGraph() => _led = new(() => [.. Links.Where(l => l.Kind != LinkKind.BrokeTheChain).Select(l => l.To)]);

    public required EquatableArray<GraphPerson> People { get; init; }
    public required EquatableArray<GraphEvent> Events { get; init; }
    public required EquatableArray<GraphLink> Links { get; init; }
    public EquatableArray<GraphEffect> Effects { get; init; }
    public EquatableArray<Foresight> Foreseen { get; init; }

    /// <summary>Read from the words of a complaint, which says some links and leaves most unsaid: that none leads from somebody to a harm means nothing.</summary>
    public bool IsPleaded { get; init; }

    /// <summary>Phases in the order of the file: id and words.</summary>
    public EquatableArray<KeyValuePair<string, string>> Phases { get; init; }

    public GraphPerson? Person(string id) => People.FirstOrDefault(p => p.Id == id);

    /// <summary>Indices of the conduct of a person that is said to be wrong. What did not happen is somebody's conduct where nothing else led to it.</summary>
    /// <param name="possible">Whether what this person may have done counts too.</param>
    public IEnumerable<int> ConductOf(string person, bool possible) =>
        Enumerable.Range(0, Events.Count).Where(e => Events[e] is { IsConduct: true, IsLawful: false } x && (x.Happened || !_led.Value.Contains(e)) && (x.Actors.Contains(person) || possible && x.Possible.Contains(person)));

    /// <summary>Those who did something, or may have; plaintiffs apart.</summary>
    public IEnumerable<GraphPerson> Doers => People.Where(p => !p.IsPlaintiff && Events.Any(e => e.IsConduct && (e.Actors.Contains(p.Id) || e.Possible.Contains(p.Id))));
}
