using System.Text;
using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>The event graph in the DOT language.</summary>
public static class CausationDot
{
    public static string Show(CausationReport report)
    {
        var (graph, words, text) = (report.Graph, new CausationWords(report), new StringBuilder());
        text.Append("digraph causes {\n  rankdir=LR;\n  node [fontname=\"sans-serif\", shape=box];\n");
        foreach (var @event in graph.Events)
            text.Append("  ").Append(Quoted(@event.Id)).Append(" [label=").Append(Quoted($"{(@event.Actors.IsEmpty ? "" : $"{words.Names(@event.Actors)}: ")}{(@event.Happened ? "" : "not: ")}{@event.Words}"))
                .Append(@event.Kind switch { EventKind.Injury => ", shape=octagon, penwidth=2", EventKind.Condition => ", shape=ellipse", EventKind.Omission => ", style=dashed", EventKind.Act => "" }).Append("];\n");
        foreach (var link in graph.Links)
            foreach (var from in link.From.Concat(link.By))
                text.Append("  ").Append(Quoted(graph.Events[from].Id)).Append(" -> ").Append(Quoted(graph.Events[link.To].Id)).Append(" [label=").Append(Quoted(Words<LinkKind>.Of(link.Kind).Replace('-', ' ')))
                    .Append(link.Certainty == LinkCertainty.Unknown ? ", style=dotted" : link.Kind is LinkKind.BrokeTheChain or LinkKind.WouldHaveStopped ? ", style=dashed" : "").Append("];\n");
        return text.Append("}\n").ToString();
    }

    private static string Quoted(string text) => $"\"{VisibleText.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
