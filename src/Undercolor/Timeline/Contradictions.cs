namespace Undercolor.Timeline;

/// <summary>Finds statements that cannot all be right, a smallest set at a time, and sets them aside until the rest can.</summary>
internal sealed class Contradictions(int points, IReadOnlyList<Constraint> constraints)
{
    /// <summary>A file with more contradictions than this is not reckoned with further.</summary>
    private const int Most = 50;

    /// <summary>Bound on the steps of the whole search; a step looks at one constraint once. Some seconds on a slow machine.</summary>
    private const long MostSteps = 100_000_000;

    /// <summary>A larger set than this is told as it was found; whether something can be left out of it is not tried.</summary>
    private const int MostTried = 200;

    private readonly HashSet<int> _aside = [];
    private long _steps = MostSteps;

    /// <returns>The graph without what was set aside, null where it could not be decided; and each set of statements that contradict each other.</returns>
    public (DifferenceGraph? Graph, IReadOnlyList<IReadOnlyList<int>> Sets) Find()
    {
        var sets = new List<IReadOnlyList<int>>();
        while (sets.Count <= Most)
        {
            var left = constraints.Where(c => !_aside.Contains(c.Statement)).ToList();
            var (graph, circle) = DifferenceGraph.Of(points, left, ref _steps);
            if (circle.Count == 0) return (graph, sets);
            var fewest = new FewestSteps(points, left).Circle(circle);
            var set = Needed(fewest.Select(c => c.Statement).Where(s => s >= 0).Distinct().Order().ToList(), left);
            _aside.UnionWith(set);
            sets.Add(set);
        }
        return (null, sets);
    }

    /// <summary>A part of the set that still contradicts itself, and from which nothing can be left out.</summary>
    private List<int> Needed(List<int> set, List<Constraint> all)
    {
        if (set.Count > MostTried) return set;
        var own = Own(set.ToHashSet(), all);
        var count = own.Max(c => Math.Max(c.From, c.To)) + 1;
        for (var i = set.Count - 1; i >= 0; i--)
        {
            var without = set.Where((_, at) => at != i).ToHashSet();
            var (_, circle) = DifferenceGraph.Of(count, [.. own.Where(c => c.Statement < 0 || without.Contains(c.Statement))], ref _steps);
            if (circle.Count > 0) set.RemoveAt(i);
        }
        return set;
    }

    /// <summary>The constraints of some statements and what holds of itself between their points, the points numbered anew.</summary>
    private static List<Constraint> Own(HashSet<int> set, List<Constraint> all)
    {
        var numbers = new Dictionary<int, int>();
        foreach (var constraint in all.Where(c => set.Contains(c.Statement)))
        {
            numbers.TryAdd(constraint.From, numbers.Count);
            numbers.TryAdd(constraint.To, numbers.Count);
        }
        return [.. all.Where(c => set.Contains(c.Statement) || c.Statement < 0 && numbers.ContainsKey(c.From) && numbers.ContainsKey(c.To)).Select(c => c with { From = numbers[c.From], To = numbers[c.To] })];
    }
}

/// <summary>Looks for the circle below zero that has the fewest constraints.</summary>
internal sealed class FewestSteps(int points, IReadOnlyList<Constraint> constraints)
{
    /// <summary>Bounds on the steps, and on the values that are kept; beyond them the circle that is known already stands.</summary>
    private const long MostSteps = 20_000_000, MostValues = 500_000;

    public IReadOnlyList<Constraint> Circle(IReadOnlyList<Constraint> known)
    {
        var best = known;
        var steps = (long)points * known.Count > MostValues ? 0 : MostSteps;
        for (var start = 0; start < points && best.Count > 2 && steps > 0; start++)
            if (Shorter(start, best.Count - 1, ref steps) is { } found) best = found;
        return best;
    }

    /// <summary>A circle through a point of at most so many constraints, found layer by layer; null for none.</summary>
    private List<Constraint>? Shorter(int start, int longest, ref long steps)
    {
        var layers = new List<(Lag? Value, int By)[]> { new (Lag?, int)[points] };
        layers[0][start] = (Lag.Zero, -1);
        for (var layer = 1; layer <= longest; layer++)
        {
            if ((steps -= constraints.Count) < 0) return null;
            var (last, next) = (layers[^1], new (Lag? Value, int By)[points]);
            for (var i = 0; i < constraints.Count; i++)
            {
                var (from, to, lag, _) = constraints[i];
                if (last[from].Value is { } here && (next[to].Value is not { } there || here + lag < there)) next[to] = (here + lag, i);
            }
            layers.Add(next);
            if (next[start].Value is { } round && round < Lag.Zero) return Way(layers, start);
        }
        return null;
    }

    private List<Constraint> Way(List<(Lag? Value, int By)[]> layers, int start)
    {
        var way = new List<Constraint>();
        var at = start;
        for (var layer = layers.Count - 1; layer > 0; layer--)
        {
            way.Add(constraints[layers[layer][at].By]);
            at = constraints[layers[layer][at].By].From;
        }
        way.Reverse();
        return way;
    }
}
