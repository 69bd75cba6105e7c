namespace Undercolor.Timeline;

/// <summary>Looks for one way to date all points: Bellman and Ford's search with a queue, from all points at once.</summary>
internal sealed class Relaxation(Adjacency edges)
{
    private readonly Lag[] _value = new Lag[edges.Points];
    private readonly int[] _by = new int[edges.Points];

    /// <returns>A value for each point under which all constraints hold; or a circle of constraints under which none can; or neither, where the steps ran out.</returns>
    public (Lag[]? Values, IReadOnlyList<Constraint> Circle) Run(ref long steps)
    {
        Array.Fill(_by, -1);
        var queue = new Queue<int>(Enumerable.Range(0, edges.Points));
        var waits = new bool[edges.Points];
        Array.Fill(waits, true);
        var changes = 0;
        while (queue.TryDequeue(out var at))
        {
            waits[at] = false;
            for (var i = edges.First(at); i < edges.First(at + 1); i++)
            {
                if (--steps < 0) return (null, []);
                var (_, to, most, _) = edges[i];
                if (!(_value[at] + most < _value[to])) continue;
                (_value[to], _by[to]) = (_value[at] + most, i);
                if (!waits[to]) queue.Enqueue(to);
                waits[to] = true;
                if (++changes % edges.Points == 0 && Circle() is { Count: > 0 } circle) return (null, circle);
            }
        }
        return (_value, []);
    }

    /// <summary>A circle among the constraints by which each point was last moved; empty for none.</summary>
    private List<Constraint> Circle()
    {
        var seen = new int[edges.Points];
        for (var start = 0; start < edges.Points; start++)
        {
            var at = start;
            while (seen[at] == 0 && _by[at] >= 0)
            {
                seen[at] = start + 1;
                at = edges[_by[at]].From;
            }
            if (seen[at] == start + 1 && _by[at] >= 0) return Around(at);
            if (seen[at] == 0) seen[at] = -1;
        }
        return [];
    }

    private List<Constraint> Around(int start)
    {
        var circle = new List<Constraint>();
        var at = start;
        do
        {
            circle.Add(edges[_by[at]]);
            at = edges[_by[at]].From;
        }
        while (at != start);
        circle.Reverse();
        return circle;
    }
}
