using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>A box of the figure.</summary>
/// <param name="Lane">Zero-based, from above.</param>
/// <param name="Column">Zero-based, from the left.</param>
internal sealed record FigureBox(int Event, int Lane, int Column);

/// <summary>Where the events of a graph stand: a lane for each person, then what is nobody's, then the harm; causes left of effects, earlier left of later.</summary>
internal sealed record CausationFigure(EquatableArray<string> Lanes, EquatableArray<FigureBox> Boxes, int Columns, int Left)
{
    /// <summary>A figure of more boxes helps nobody.</summary>
    private const int Most = 150;

    public static CausationFigure Of(EventGraph graph)
    {
        var linked = graph.Links.SelectMany(l => l.From.Concat(l.By).Append(l.To)).ToHashSet();
        int[] all = [.. Enumerable.Range(0, graph.Events.Count).Where(e => linked.Contains(e) || graph.Events[e].IsConduct || graph.Events[e].Kind == EventKind.Injury)];
        int[] shown = [.. InOrder(graph, all).Take(Most)];
        var lanes = shown.Select(e => LaneOf(graph, e)).Distinct().OrderBy(Rank).ToList();
        var boxes = Placed(graph, shown, lanes);
        return new(lanes.Select(l => l.Name).ToEquatableArray(), boxes.ToEquatableArray(), boxes.Count == 0 ? 0 : boxes.Max(b => b.Column) + 1, all.Length - shown.Length);

        int Rank(Lane lane) => lane.Group * 100_000 + graph.People.ToList().FindIndex(p => p.Name == lane.Name);
    }

    private sealed record Lane(int Group, string Name);

    private static Lane LaneOf(EventGraph graph, int index)
    {
        var @event = graph.Events[index];
        if (@event.Kind == EventKind.Injury) return new(3, "Harm");
        if (@event.Actors is [var one, ..]) return new(0, graph.Person(one)?.Name ?? one);
        return @event.IsConduct ? new(1, "Not known who") : new(2, "What else there was");
    }

    /// <summary>Causes before effects; where neither leads to the other, earlier ones first, and else by the file.</summary>
    private static IEnumerable<int> InOrder(EventGraph graph, int[] shown)
    {
        var left = shown.ToDictionary(e => e, _ => 0);
        var into = Edges(graph).Where(e => left.ContainsKey(e.From) && left.ContainsKey(e.To)).Distinct().ToLookup(e => e.From, e => e.To);
        foreach (var to in into.SelectMany(e => e)) left[to]++;
        var ready = new PriorityQueue<int, (double, int)>(Comparer<(double, int)>.Default);
        foreach (var e in shown.Where(e => left[e] == 0)) ready.Enqueue(e, Key(e));
        while (ready.TryDequeue(out var at, out _))
        {
            yield return at;
            foreach (var to in into[at])
                if (--left[to] == 0) ready.Enqueue(to, Key(to));
        }

        (double, int) Key(int e) => (graph.Events[e].Time?.Place ?? double.PositiveInfinity, e);
    }

    internal static IEnumerable<(int From, int To)> Edges(EventGraph graph) =>
        graph.Links.Where(l => l.Kind != LinkKind.BrokeTheChain).SelectMany(l => l.From.Concat(l.By).Select(f => (f, l.To)));

    private static List<FigureBox> Placed(EventGraph graph, int[] shown, List<Lane> lanes)
    {
        var (boxes, column, last) = (new List<FigureBox>(), new Dictionary<int, int>(), new Dictionary<int, int>());
        var causes = Edges(graph).ToLookup(e => e.To, e => e.From);
        foreach (var e in shown)
        {
            var lane = lanes.IndexOf(LaneOf(graph, e));
            var at = causes[e].Where(column.ContainsKey).Select(c => column[c] + 1).Append(last.TryGetValue(lane, out var before) ? before + 1 : 0).Max();
            foreach (var earlier in boxes.Where(b => graph.Events[e].Time is { } t && graph.Events[b.Event].Time is { } u && t.IsSurelyAfter(u))) at = Math.Max(at, earlier.Column + 1);
            (column[e], last[lane]) = (at, at);
            boxes.Add(new(e, lane, at));
        }
        return boxes;
    }
}
