using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>The questions about one person and one effect, over every way in which the open points can lie.</summary>
/// <param name="possible">Indices of all conduct that is, or may be, this person's.</param>
internal sealed class PersonQuestions(EventGraph graph, Worlds worlds, Doubts points, string person, int[] possible)
{
    private readonly Dictionary<int, CausalTest> _byBits = Tested(graph, worlds, points, person, possible);

    public CausalTest Together() => Merged(_byBits.Values);

    public CausalTest Alone(int act) => Merged(Asked(act));

    /// <summary>The but-for answer without some links besides.</summary>
    public Known ButForWithout(IReadOnlyCollection<int> denied)
    {
        var answers = points.Readings().Select(r => (r.Bits, World: worlds.Of(points.ReadingOf(r.Bits, denied)))).Where(r => r.World is not null)
            .Select(r => r.World!.Test(Conduct(graph, points, r.Bits, person, possible)).ButFor).ToList();
        return Merged(answers);
    }

    /// <summary>Open points whose other side gives another but-for answer, or another answer to the wider test.</summary>
    public IEnumerable<Doubt> DependsOn() =>
        points.Points.Where((_, i) => _byBits.Any(x => _byBits.TryGetValue(x.Key ^ 1 << i, out var other) && (other.ButFor, other.Cause) != (x.Value.ButFor, x.Value.Cause)));

    public (CausalPattern Pattern, string OvertakenBy) Pattern(IReadOnlyList<JointCause>? joint)
    {
        var together = Together();
        if (points.AreTooMany || together.ButFor == Known.NotDecided) return (CausalPattern.NotDecided, "");
        if (together.ButFor == Known.Yes) return (CausalPattern.ButFor, "");
        if (together.ButFor == Known.Unknown) return (CausalPattern.Unknown, "");
        if (together.Cause == Known.Yes) return (CausalPattern.Preempting, "");
        if (together.Cause == Known.Unknown) return (CausalPattern.Unknown, "");
        if (together.Cause == Known.NotDecided || joint is null) return (CausalPattern.NotDecided, "");
        var shared = joint.Where(j => j.People.Contains(person)).ToList();
        if (shared.Count > 0) return (shared.Exists(j => j.IsSure) || together.Ness == Known.Yes ? CausalPattern.Overdetermined : CausalPattern.Unknown, "");
        if (Overtaker(joint) is { } first) return (CausalPattern.Preempted, first);
        return (together.Ness == Known.Yes ? CausalPattern.Overdetermined : CausalPattern.NoDifference, "");
    }

    /// <summary>Somebody without whom this person's conduct would have made the difference.</summary>
    private string? Overtaker(IReadOnlyList<JointCause> joint)
    {
        if (worlds.Of(GraphReading.Plain) is not { } world) return null;
        foreach (var other in joint.Where(j => j.People.Count == 1).Select(j => j.People[0]))
        {
            int[] theirs = [.. graph.ConductOf(other, possible: false).Where(world.IsRelevant)];
            if (world.HappensWithout(theirs) && !world.HappensWithout(theirs.Concat(possible))) return other;
        }
        return null;
    }

    private IEnumerable<CausalTest> Asked(int act)
    {
        foreach (var (bits, reading) in points.Readings())
            if (worlds.Of(reading) is { } world)
                yield return world.Test(Conduct(graph, points, bits, person, possible).Contains(act) ? [act] : []);
    }

    private static Dictionary<int, CausalTest> Tested(EventGraph graph, Worlds worlds, Doubts points, string person, int[] possible)
    {
        var tests = new Dictionary<int, CausalTest>();
        foreach (var (bits, reading) in points.Readings())
            if (worlds.Of(reading) is { } world) tests[bits] = world.Test(Conduct(graph, points, bits, person, possible));
        return tests;
    }

    /// <summary>What is this person's where the open points lie so.</summary>
    private static int[] Conduct(EventGraph graph, Doubts points, int bits, string person, int[] possible)
    {
        var doers = points.ReadingOf(bits, []).Doers;
        return [.. possible.Where(e => graph.Events[e].Actors.Contains(person) || doers.Contains(new(e, person)))];
    }

    /// <summary>The witness shown is that of the first way in which there is one.</summary>
    private static CausalTest Merged(IEnumerable<CausalTest> tests)
    {
        var all = tests.ToList();
        if (all.Count == 0) return new(Known.NotDecided, Known.NotDecided, Known.NotDecided, [], []);
        var shown = all.Find(t => t.Cause == Known.Yes) ?? all[0];
        return new(Merged([.. all.Select(t => t.ButFor)]), Merged([.. all.Select(t => t.Cause)]), Merged([.. all.Select(t => t.Ness)]), shown.Changed, shown.Held);
    }

    private static Known Merged(List<Known> answers) =>
        answers.Count == 0 || answers.Contains(Known.NotDecided) ? Known.NotDecided : answers.TrueForAll(a => a == answers[0]) ? answers[0] : Known.Unknown;
}
