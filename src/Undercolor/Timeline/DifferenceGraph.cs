namespace Undercolor.Timeline;

/// <summary>Bounds on the differences of points of time. The tightest bound between two points is the shortest way between them; a circle of ways
/// that comes out below zero is a contradiction.</summary>
internal sealed class DifferenceGraph
{
    private readonly Adjacency _out, _into;
    private readonly Lag[] _potential;

    private DifferenceGraph(Adjacency @out, Adjacency into, Lag[] potential) => (_out, _into, _potential) = (@out, into, potential);

    /// <param name="steps">How many steps may be taken; what is left is given back.</param>
    /// <returns>The graph; or the constraints of a circle that contradict each other; or neither, where the steps ran out.</returns>
    public static (DifferenceGraph? Graph, IReadOnlyList<Constraint> Circle) Of(int points, IReadOnlyCollection<Constraint> constraints, ref long steps)
    {
        var forward = new Adjacency(points, constraints, c => c.From);
        var (potential, circle) = new Relaxation(forward).Run(ref steps);
        return potential is null ? (null, circle) : (new(forward, new(points, constraints, c => c.To), potential), []);
    }

    /// <summary>The most by which each point lies behind one.</summary>
    public Ways From(int start) => Search(start, _out, forward: true);

    /// <summary>The most by which one point lies behind each.</summary>
    public Ways To(int end) => Search(end, _into, forward: false);

    /// <summary>Dijkstra's search. The potentials make every step at least zero.</summary>
    private Ways Search(int root, Adjacency edges, bool forward)
    {
        var (most, by) = (new Lag?[edges.Points], new int[edges.Points]);
        Array.Fill(by, -1);
        var (open, done) = (new PriorityQueue<int, Lag>(), new bool[edges.Points]);
        most[root] = Lag.Zero;
        open.Enqueue(root, Lag.Zero);
        while (open.TryDequeue(out var at, out _))
        {
            if (done[at]) continue;
            done[at] = true;
            for (var i = edges.First(at); i < edges.First(at + 1); i++)
            {
                var next = forward ? edges[i].To : edges[i].From;
                var there = most[at]!.Value + edges[i].Most;
                if (most[next] is { } known && !(there < known)) continue;
                (most[next], by[next]) = (there, i);
                var rise = _potential[root] - _potential[next];
                open.Enqueue(next, forward ? there + rise : there - rise);
            }
        }
        return new(most, by, edges, forward);
    }

    /// <summary>The shortest ways from one point to the others, or from the others to it.</summary>
    internal sealed class Ways(Lag?[] most, int[] by, Adjacency edges, bool forward)
    {
        /// <summary>Null where nothing bounds it.</summary>
        public Lag? this[int point] => most[point];

        /// <summary>Indices of the statements on the way between the one point and another, from the one on, each once; of a long way those nearest to the other.</summary>
        public IReadOnlyList<int> StatementsTo(int point, int most)
        {
            var way = new List<int>();
            for (var at = point; by[at] >= 0 && way.Count < most; at = forward ? edges[by[at]].From : edges[by[at]].To)
                if (edges[by[at]].Statement is >= 0 and var statement && !way.Contains(statement)) way.Add(statement);
            way.Reverse();
            return way;
        }
    }
}

/// <summary>Constraints by the point at one of their ends.</summary>
internal sealed class Adjacency
{
    private readonly Constraint[] _sorted;
    private readonly int[] _first;

    public Adjacency(int points, IEnumerable<Constraint> constraints, Func<Constraint, int> end)
    {
        Points = points;
        _sorted = [.. constraints.OrderBy(end)];
        _first = new int[points + 1];
        foreach (var constraint in _sorted) _first[end(constraint) + 1]++;
        for (var i = 0; i < points; i++) _first[i + 1] += _first[i];
    }

    public int Points { get; }

    public Constraint this[int index] => _sorted[index];

    /// <summary>Index of the first constraint of a point; those of the next point begin where its own end.</summary>
    public int First(int point) => _first[point];
}
