using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Walks from a person's conduct to an effect and labels whoever stands between.</summary>
internal sealed class ConnectionFinder
{
    private readonly EventGraph _graph;
    private readonly ChainRules _rules;
    private readonly ILookup<int, (int From, GraphLink Link)> _into;
    private readonly int[] _order;
    private readonly Dictionary<int, GraphLink> _breaks;
    private readonly HashSet<string> _plaintiffs;

    public ConnectionFinder(EventGraph graph, ChainRules rules)
    {
        (_graph, _rules) = (graph, rules);
        _into = graph.Links.Where(l => l.Certainty != LinkCertainty.Unknown).SelectMany(Edges).Where(e => Contributes(e.From, e.Link)).Distinct().ToLookup(e => e.Link.To, e => (e.From, e.Link));
        _order = Ordered();
        _breaks = graph.Links.Where(l => l.Kind == LinkKind.BrokeTheChain).SelectMany(l => l.By.Select(by => (by, l))).DistinctBy(b => b.by).ToDictionary(b => b.by, b => b.l);
        _plaintiffs = [.. graph.People.Where(p => p.IsPlaintiff).Select(p => p.Id)];
    }

    public Connection Find(string person, IReadOnlyCollection<int> conduct, int effect)
    {
        if (conduct.Contains(effect)) return new(ChainAnswer.Holds, [effect], [], []);
        var above = Above(effect);
        var best = new Dictionary<int, (ChainAnswer Answer, int From)>();
        var interveners = new Dictionary<int, Intervener>();
        foreach (var at in _order)
        {
            if (!above.Contains(at)) continue;
            if (conduct.Contains(at)) { best[at] = (ChainAnswer.Holds, -1); continue; }
            foreach (var (from, _) in _into[at])
            {
                if (!best.TryGetValue(from, out var before)) continue;
                var answer = before.Answer;
                if (at != effect && Label(person, from, at) is { } intervener)
                {
                    if (!interveners.TryGetValue(at, out var known) || Rank(_rules[intervener.Step].Answer) > Rank(_rules[known.Step].Answer)) interveners[at] = intervener;
                    if (Rank(_rules[intervener.Step].Answer) < Rank(answer)) answer = _rules[intervener.Step].Answer;
                }
                if (!best.TryGetValue(at, out var now) || Rank(answer) > Rank(now.Answer)) best[at] = (answer, from);
            }
        }
        if (!best.TryGetValue(effect, out var end)) return Connection.None;
        var path = new List<int> { effect };
        for (var at = end.From; at >= 0; at = best[at].From) path.Insert(0, at);
        return new(end.Answer, path.ToEquatableArray(), path.Where(interveners.ContainsKey).Select(p => interveners[p]).ToEquatableArray(),
            interveners.Where(i => !path.Contains(i.Key)).OrderBy(i => i.Key).Select(i => i.Value).ToEquatableArray());
    }

    private static int Rank(ChainAnswer answer) => answer switch
    {
        ChainAnswer.Holds => 2,
        ChainAnswer.Open => 1,
        ChainAnswer.Breaks => 0,
    };

    private static IEnumerable<(int From, GraphLink Link)> Edges(GraphLink link) => link.Kind switch
    {
        LinkKind.BrokeTheChain => [],
        LinkKind.BecauseOf or LinkKind.Needed or LinkKind.EitherAloneWasEnough or LinkKind.EnoughTogether or LinkKind.WouldHaveStopped or LinkKind.WouldHaveHappenedAnyway =>
            link.From.Select(f => (f, link)),
    };

    /// <summary>What happened contributes to what happened, and what was left undone to what was; through what would have stopped it, the one to the other.</summary>
    private bool Contributes(int from, GraphLink link) =>
        (_graph.Events[from].Happened == _graph.Events[link.To].Happened) != (link.Kind == LinkKind.WouldHaveStopped);

    /// <returns>Null for what is no human choice, or is this person's own.</returns>
    private Intervener? Label(string person, int from, int at)
    {
        var @event = _graph.Events[at];
        if (@event.Actors.Contains(person)) return null;
        if (!@event.IsConduct && @event.Decision is null) return _breaks.TryGetValue(at, out var link) ? new(at, [], ChainStep.StatedBreak, [link.At]) : null;
        var (step, why) = StepOf(person, from, at, @event);
        return new(at, @event.Actors, step, why.ToEquatableArray());
    }

    private (ChainStep Step, IEnumerable<GraphPlace> Why) StepOf(string person, int from, int at, GraphEvent @event)
    {
        if (@event.Decision is { } decision) return (OfDecision(person, decision), [@event.At]);
        var foreseen = _graph.Foreseen.Where(f => f.Person == person && f.Event == at).ToLookup(f => f.Step, f => f.At);
        if (foreseen[ChainStep.SetInMotionKnown] is var known && known.Any()) return (ChainStep.SetInMotionKnown, known);
        var before = _graph.Events[from];
        if (before.Actors.Contains(person) && before.Ordered.Any(@event.Actors.Contains)) return (ChainStep.Ordered, [before.At]);
        foreach (var step in (ReadOnlySpan<ChainStep>)[ChainStep.SetInMotionReasonToKnow, ChainStep.SetInMotionDanger])
            if (foreseen[step] is var seen && seen.Any()) return (step, seen);
        if (_breaks.TryGetValue(at, out var link)) return (ChainStep.StatedBreak, [link.At]);
        return @event.Actors.Any(_plaintiffs.Contains) ? (ChainStep.PlaintiffsOwnAct, [@event.At]) : (ChainStep.SetInMotionUnknown, [@event.At]);
    }

    private static ChainStep OfDecision(string person, CaseDecision decision) => decision.Label switch
    {
        DecisionLabel.IndependentAndInformed => decision.Foreseeable == false ? ChainStep.NotForeseeable : ChainStep.IndependentAndInformed,
        DecisionLabel.Misled => decision.By.Contains(person) ? ChainStep.MisledByThisPerson : ChainStep.MisledByAnother,
        DecisionLabel.Pressured => decision.By.Contains(person) ? ChainStep.PressuredByThisPerson : ChainStep.PressuredByAnother,
        DecisionLabel.Complicit => decision.By.IsEmpty || decision.By.Contains(person) ? ChainStep.Complicit : ChainStep.ComplicitWithAnother,
    };

    private HashSet<int> Above(int effect)
    {
        var (above, open) = (new HashSet<int>(), new Stack<int>([effect]));
        while (open.TryPop(out var at))
            if (above.Add(at))
                foreach (var (from, _) in _into[at]) open.Push(from);
        return above;
    }

    /// <summary>Causes before effects; what stands in a circle comes last and is not walked.</summary>
    private int[] Ordered()
    {
        var left = new int[_graph.Events.Count];
        var outOf = new List<int>[left.Length];
        for (var i = 0; i < left.Length; i++) outOf[i] = [];
        foreach (var into in _into)
            foreach (var (from, _) in into)
            {
                left[into.Key]++;
                outOf[from].Add(into.Key);
            }
        var ready = new Queue<int>(Enumerable.Range(0, left.Length).Where(i => left[i] == 0));
        var order = new List<int>(left.Length);
        while (ready.TryDequeue(out var at))
        {
            order.Add(at);
            foreach (var to in outOf[at])
                if (--left[to] == 0) ready.Enqueue(to);
        }
        return [.. order];
    }
}
