using Undercolor.Causation.Equations;

namespace Undercolor.Causation.Events;

/// <summary>The worlds of one effect: each way in which the open points can lie, as far as it agrees with what happened. Each is made once.</summary>
internal sealed class Worlds(EventGraph graph, int effect, IReadOnlySet<int> above, StepBudget budget)
{
    private readonly Dictionary<GraphReading, CausalTester?> _known = [];

    /// <returns>Null where the links, so read, do not give what happened.</returns>
    public CausalTester? Of(GraphReading reading)
    {
        var key = reading with { Doers = [] };
        if (_known.TryGetValue(key, out var known)) return known;
        var world = GraphModel.Of(graph, key);
        return _known[key] = world is not null && above.All(e => world.Fits(graph, e)) ? new(graph, world, effect, budget) : null;
    }
}
