using Undercolor.Cases;
using Undercolor.Causation.Equations;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>The structural equations of an event graph, for one way in which its open points can lie. An event's variable has its index.</summary>
/// <remarks>
/// An event came about when something that was enough for it was there (what it came about because of; any of those of which each was enough;
/// as many as were enough together; or what would have brought it about anyway, which stepped in only where the other was away),
/// and all that was needed, and nothing that would have stopped it. An event without anything that was enough rests on the rest of the world as it was.
/// </remarks>
internal sealed class GraphModel
{
    private GraphModel(StructuralModel model, int[] actual) => (Model, Actual) = (model, actual);

    public StructuralModel Model { get; }
    public int[] Actual { get; }

    /// <returns>Null where the links run in a circle.</returns>
    public static GraphModel? Of(EventGraph graph, GraphReading reading) => new Making(graph, reading).Model();

    /// <summary>Whether an event is by the equations as the graph says.</summary>
    public bool Fits(EventGraph graph, int upTo) => Actual[upTo] == (graph.Events[upTo].Happened ? 1 : 0);

    private sealed class Making(EventGraph graph, GraphReading reading)
    {
        private readonly List<ModelVariable> _extra = [];
        private readonly List<int> _extraContext = [];
        private readonly ILookup<int, GraphLink> _to = graph.Links.Where((l, i) => l.Kind != LinkKind.BrokeTheChain && !reading.Absent.Contains(i)).ToLookup(l => l.To);

        public GraphModel? Model()
        {
            var equations = Enumerable.Range(0, graph.Events.Count).Select(Equation).ToList();
            var variables = graph.Events.Select((e, i) => new ModelVariable(e.Id, ModelVariable.Boolean, equations[i])).Concat(_extra).ToEquatableArray();
            if (StructuralModel.Create(variables).Model is not { } model) return null;
            int[] context = [.. graph.Events.Select(e => e.Happened ? 1 : 0), .. _extraContext];
            return new(model, model.Solve(context));
        }

        /// <returns>Null for an event that nothing in the graph leads to.</returns>
        private Expression? Equation(int to)
        {
            var links = _to[to].ToList();
            if (links.Count == 0) return null;
            var enough = Enough(to, links).ToList();
            if (enough.Count == 0) enough.Add(Extra($"{graph.Events[to].Id}: all else", null, graph.Events[to].Happened ? 1 : 0));
            enough.AddRange(links.Where(l => l.Kind == LinkKind.WouldHaveHappenedAnyway).Select(StandIn));
            var needed = links.Where(l => l.Kind == LinkKind.Needed).SelectMany(l => l.From).Distinct().Select(Of);
            var stops = links.Where(l => l.Kind == LinkKind.WouldHaveStopped).SelectMany(l => l.From).Distinct().Select(f => new Expression.Not(Of(f)));
            return Joined(needed.Concat(stops).Prepend(AnyOf(enough)).ToList(), Expression.AllOf);
        }

        private IEnumerable<Expression> Enough(int to, List<GraphLink> links)
        {
            var because = Because(links);
            if (because.Count > 0) yield return Joined([.. because.Select(Of)], reading.Together.Contains(to) ? Expression.AllOf : Expression.AnyOf);
            foreach (var link in links.Where(l => l.Kind == LinkKind.EnoughTogether)) yield return Expression.AtLeastOf(link.Count ?? link.From.Count, link.From.Select(Of));
            foreach (var from in links.Where(l => l.Kind == LinkKind.EitherAloneWasEnough).SelectMany(l => l.From).Distinct()) yield return Of(from);
        }

        /// <summary>Steps in where not all of those were there without which it would have come.</summary>
        private Expression StandIn(GraphLink link)
        {
            var ready = link.By.Where(b => graph.Events[b].Happened).Select(Of);
            var away = new Expression.Not(Joined([.. link.From.Select(Of)], Expression.AllOf));
            return Extra($"{graph.Events[link.To].Id}: anyway", Joined([.. ready, away], Expression.AllOf), 0);
        }

        private Expression Extra(string name, Expression? equation, int context)
        {
            _extra.Add(new(name, ModelVariable.Boolean, equation));
            _extraContext.Add(context);
            return new Expression.Variable(graph.Events.Count + _extra.Count - 1);
        }

        private static Expression Of(int variable) => new Expression.Variable(variable);
        private static Expression AnyOf(List<Expression> parts) => Joined(parts, Expression.AnyOf);
        private static Expression Joined(List<Expression> parts, Func<IEnumerable<Expression>, Expression> join) => parts.Count == 1 ? parts[0] : join(parts);
    }

    /// <summary>What an event came about because of, where no other link tells what each was to it. Where something would have come anyway without others
    /// and nothing else brought it about, those others did.</summary>
    internal static List<int> Because(List<GraphLink> links)
    {
        var told = links.Where(l => l.Kind is LinkKind.Needed or LinkKind.EitherAloneWasEnough or LinkKind.EnoughTogether).SelectMany(l => l.From).ToHashSet();
        var because = links.Where(l => l.Kind == LinkKind.BecauseOf).SelectMany(l => l.From).Where(f => !told.Contains(f)).Distinct().ToList();
        if (because.Count > 0 || links.Exists(l => l.Kind is LinkKind.EitherAloneWasEnough or LinkKind.EnoughTogether)) return because;
        return [.. links.Where(l => l.Kind == LinkKind.WouldHaveHappenedAnyway).SelectMany(l => l.From).Distinct().Where(f => !told.Contains(f))];
    }
}
