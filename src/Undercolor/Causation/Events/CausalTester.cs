using Undercolor.Causation.Equations;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Asks about one effect in one world.</summary>
internal sealed class CausalTester
{
    private readonly EventGraph _graph;
    private readonly GraphModel _world;
    private readonly int _effect;
    private readonly CauseFinder _finder;
    private readonly HashSet<int> _relevant;
    private readonly Lazy<bool?[]> _ness;
    private readonly StepBudget _budget;

    public CausalTester(EventGraph graph, GraphModel world, int effect, StepBudget budget)
    {
        (_graph, _world, _effect, _budget) = (graph, world, effect, budget);
        Expression happened = graph.Events[effect].Happened ? new Expression.Variable(effect) : new Expression.Not(new Expression.Variable(effect));
        _finder = new(world.Model, world.Actual, happened);
        _relevant = [.. _finder.Relevant];
        _ness = new(() => new Ness(world.Model, world.Actual, happened).Causes());
    }

    public bool IsRelevant(int @event) => _relevant.Contains(@event);

    public CausalTest Test(int[] conduct)
    {
        if (conduct.Length == 0) return CausalTest.Unlinked;
        var cause = _finder.Difference(conduct, mayHold: true, _budget);
        var butFor = cause is { End: SearchEnd.Found, Witness.Held.IsEmpty: true } ? true : cause.End == SearchEnd.None ? false : _finder.Difference(conduct, mayHold: false, _budget).Answer;
        var ness = conduct.Select(c => _ness.Value[c]).ToList();
        return new(Of(butFor), Of(cause.Answer), Of(ness.Contains(true) ? true : ness.Contains(null) ? null : false), Events(cause.Witness?.Changed), Events(cause.Witness?.Held));
    }

    public static Known Of(bool? answer) => answer switch { true => Known.Yes, false => Known.No, null => Known.NotDecided };

    /// <summary>Smallest sets of people, of those given with their conduct; null where the search reached its bound.</summary>
    public IReadOnlyList<int[]>? Joint(IReadOnlyList<int[]> conduct, int most, bool mayHold) => AllCauses.Of(_finder, conduct, most, mayHold, _budget);

    public bool? IsButFor(int[] conduct) => _finder.Difference(conduct, mayHold: false, _budget).Answer;

    /// <summary>Whether the effect is there with some conduct the other way round.</summary>
    public bool HappensWithout(IEnumerable<int> conduct)
    {
        var without = conduct.ToHashSet();
        return _world.Model.Solve(_world.Actual, v => without.Contains(v) ? 1 - _world.Actual[v] : null)[_effect] == _world.Actual[_effect];
    }

    private EquatableArray<int> Events(EquatableArray<Setting>? settings) =>
        (settings ?? []).Select(s => s.Variable).Where(v => v < _graph.Events.Count).ToEquatableArray();
}
