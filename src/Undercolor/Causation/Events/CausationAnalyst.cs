using Undercolor.Cases;
using Undercolor.Causation.Equations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Causation.Events;

/// <summary>Answers, for each effect of a case and each person who did something, whether that person's conduct caused it.</summary>
public static class CausationAnalyst
{
    public static CausationReport Analyze(string name, EventGraph graph, EquatableArray<GraphFault> faults, ChainRules rules)
    {
        if (GraphModel.Of(graph, GraphReading.Plain) is null)
            return new(name, graph, faults.Add(Circle(graph)), [], rules);
        var connections = new ConnectionFinder(graph, rules);
        var effects = graph.Effects.Select(e => new EffectAnalyst(graph, e, connections)).ToList();
        var against = effects.SelectMany(e => e.Against()).DistinctBy(f => f.Events).ToList();
        return new(name, graph, faults.Concat(against).ToEquatableArray(), effects.Select(e => e.Answer()).ToEquatableArray(), rules);
    }

    private static GraphFault Circle(EventGraph graph)
    {
        var variables = graph.Events.Select((e, i) => new ModelVariable(e.Id, ModelVariable.Boolean, Expression.AllOf(
            graph.Links.Where(l => l.Kind != LinkKind.BrokeTheChain && l.To == i).SelectMany(l => l.From.Concat(l.By)).Distinct().Select(f => new Expression.Variable(f))))).ToEquatableArray();
        var ids = StructuralModel.Create(variables).Circle;
        var events = ids.Select(id => graph.Events.ToList().FindIndex(e => e.Id == id)).ToEquatableArray();
        return new(GraphFaultKind.Circle, $"These events are said to cause each other in a circle: {string.Join(", ", events.Select(e => $"{graph.Events[e].At} '{graph.Events[e].Words}'"))}.",
            events, events.Select(e => graph.Events[e].At).ToEquatableArray());
    }

    private static EquatableArray<GraphFault> Add(this EquatableArray<GraphFault> faults, GraphFault fault) => faults.Append(fault).ToEquatableArray();
}
