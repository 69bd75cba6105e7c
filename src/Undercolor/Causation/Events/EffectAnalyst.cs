using Undercolor.Causation.Equations;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Answers everything about one effect.</summary>
internal sealed class EffectAnalyst
{
    /// <summary>Joint causes are looked for up to this many people.</summary>
    private const int MostTogether = 3;

    private readonly EventGraph _graph;
    private readonly GraphEffect _effect;
    private readonly ConnectionFinder _connections;
    private readonly HashSet<int> _above;
    private readonly Worlds _worlds;
    private readonly Doubts _doubts;
    private readonly StepBudget _budget = new(StepBudget.Default);

    public EffectAnalyst(EventGraph graph, GraphEffect effect, ConnectionFinder connections)
    {
        (_graph, _effect, _connections) = (graph, effect, connections);
        _above = Above(graph, effect.Event);
        _doubts = new(graph, _above);
        _worlds = new(graph, effect.Event, _above, _budget);
    }

    public EffectAnswer Answer()
    {
        var joint = Joint();
        return new(_effect, _graph.Doers.Select(p => Of(p.Id, joint)).ToEquatableArray(), joint?.ToEquatableArray(),
            _above.Where(e => e != _effect.Event && !_graph.Events[e].IsConduct).Order().ToEquatableArray(), _doubts.Points.ToEquatableArray());
    }

    /// <summary>Events that by the links are not as the file says, however the open points lie.</summary>
    public IEnumerable<GraphFault> Against()
    {
        var against = new HashSet<int>(_above);
        foreach (var (_, reading) in _doubts.Readings())
            if (GraphModel.Of(_graph, reading) is { } world) against.RemoveWhere(e => world.Fits(_graph, e));
        if (_doubts.AreTooMany) yield break;
        foreach (var index in against.Order())
        {
            var @event = _graph.Events[index];
            var into = _graph.Links.Where(l => l.To == index).ToList();
            if (into.Count == 0 || into.Exists(l => l.From.Concat(l.By).Any(against.Contains))) continue;
            yield return new(GraphFaultKind.AgainstWhatHappened,
                $"{@event.At}: '{@event.Words}' is given as something that {(@event.Happened ? "happened" : "did not happen")}, and by the links at {string.Join(", ", into.Select(l => l.At.Cite).Distinct())} it {(@event.Happened ? "could not have" : "would have")}.",
                [index], into.Select(l => l.At).Prepend(@event.At).Distinct().ToEquatableArray());
        }
    }

    private CausalAnswer Of(string person, IReadOnlyList<JointCause>? joint)
    {
        int[] possible = [.. _graph.ConductOf(person, possible: true).Where(_above.Contains)];
        var connection = _connections.Find(person, possible, _effect.Event);
        if (possible.Length == 0) return new(person, _effect, [], CausalTest.Unlinked, [], CausalPattern.NoLink, "", [], Hinge.None, Connection.None);
        var questions = new PersonQuestions(_graph, _worlds, _doubts.About(person), person, possible);
        var together = questions.Together();
        var (pattern, overtakenBy) = questions.Pattern(joint);
        return new(person, _effect, possible.ToEquatableArray(), together, possible.Select(a => new ActAnswer(a, questions.Alone(a))).ToEquatableArray(),
            pattern, overtakenBy, questions.DependsOn().ToEquatableArray(), new HingeFinder(_graph, questions, _above).Find(together.ButFor), connection);
    }

    private List<JointCause>? Joint()
    {
        if (_doubts.AreTooMany) return null;
        var people = _graph.Doers.Select(p => (p.Id, Conduct: _graph.ConductOf(p.Id, possible: false).Where(_above.Contains).ToArray())).Where(p => p.Conduct.Length > 0).ToList();
        var seen = new Dictionary<string, (int[] Set, int Worlds, bool ButFor)>(StringComparer.Ordinal);
        var worlds = 0;
        foreach (var (_, reading) in _doubts.Readings())
        {
            if (_worlds.Of(reading) is not { } tester) continue;
            worlds++;
            if (tester.Joint([.. people.Select(p => p.Conduct)], MostTogether, mayHold: true) is not { } sets) return null;
            foreach (var set in sets)
            {
                var butFor = tester.IsButFor([.. set.SelectMany(s => people[s].Conduct)]) == true;
                var key = string.Join(' ', set);
                seen[key] = seen.TryGetValue(key, out var known) ? (set, known.Worlds + 1, known.ButFor && butFor) : (set, 1, butFor);
            }
        }
        return [.. seen.Values.OrderBy(s => s.Set.Length).Select(s => new JointCause(s.Set.Select(i => people[i].Id).ToEquatableArray(), s.ButFor, s.Worlds == worlds))];
    }

    private static HashSet<int> Above(EventGraph graph, int effect)
    {
        var into = graph.Links.Where(l => l.Kind != Cases.LinkKind.BrokeTheChain).ToLookup(l => l.To);
        var (above, open) = (new HashSet<int>(), new Stack<int>([effect]));
        while (open.TryPop(out var at))
            if (above.Add(at))
                foreach (var from in into[at].SelectMany(l => l.From.Concat(l.By))) open.Push(from);
        return above;
    }
}
