using System.Text.Json;
using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>A report on causes as JSON; the shape is in schemas/causation.v1.json.</summary>
public static class CausationJson
{
    public static string Show(CausationReport report)
    {
        var words = new CausationWords(report);
        return JsonWriting.Document(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "undercolor/causation/v1");
            json.WriteString("file", report.Name);
            json.WriteList("faults", report.Faults, (j, fault) =>
            {
                j.WriteWord("kind", fault.Kind);
                j.WriteString("message", fault.Message);
                j.WriteStrings("places", fault.Places.Select(p => p.Cite).ToEquatableArray());
            });
            json.WriteList("events", report.Graph.Events, WriteEvent);
            json.WriteList("links", report.Graph.Links, (j, link) => WriteLink(j, link, report.Graph));
            json.WriteList("effects", report.Effects, (j, effect) => WriteEffect(j, effect, report, words));
            json.WriteEndObject();
        });
    }

    private static void WriteEvent(Utf8JsonWriter json, GraphEvent @event)
    {
        json.WriteString("id", @event.Id);
        json.WriteWord("kind", @event.Kind);
        json.WriteString("words", @event.Words);
        json.WriteStrings("actors", @event.Actors);
        json.WriteStrings("possibleActors", @event.Possible);
        json.WriteBoolean("happened", @event.Happened);
        json.WriteBoolean("lawful", @event.IsLawful);
        json.WriteString("when", @event.Time?.Words);
        json.WriteString("at", @event.At.Cite);
    }

    private static void WriteLink(Utf8JsonWriter json, GraphLink link, EventGraph graph)
    {
        json.WriteString("id", link.Id);
        json.WriteWord("kind", link.Kind);
        json.WriteStrings("from", Ids(graph, link.From));
        json.WriteString("to", graph.Events[link.To].Id);
        json.WriteStrings("by", Ids(graph, link.By));
        json.WriteNumberOrNull("count", link.Count);
        json.WriteWord("certain", link.Certainty);
        json.WriteBoolean("implied", link.IsImplied);
        json.WriteString("at", link.At.Cite);
    }

    private static void WriteEffect(Utf8JsonWriter json, EffectAnswer effect, CausationReport report, CausationWords words)
    {
        json.WriteString("event", report.Graph.Events[effect.Effect.Event].Id);
        json.WriteString("asks", effect.Effect.IsDeprivation ? "deprivation" : "damages");
        json.WriteList("answers", effect.Answers, (j, answer) => WriteAnswer(j, answer, effect, report.Graph, words));
        if (effect.Joint is { } joint)
            json.WriteList("joint", joint, (j, set) =>
            {
                j.WriteStrings("people", set.People);
                j.WriteBoolean("butFor", set.ButFor);
                j.WriteBoolean("sure", set.IsSure);
            });
        else json.WriteNull("joint");
        json.WriteStrings("open", effect.Doubts.Select(p => words.Points([p])).ToEquatableArray());
        json.WriteStrings("equations", CausationDerivation.Equations(report, effect).ToEquatableArray());
    }

    private static void WriteAnswer(Utf8JsonWriter json, CausalAnswer answer, EffectAnswer effect, EventGraph graph, CausationWords words)
    {
        json.WriteString("person", answer.Person);
        json.WriteWord("result", answer.Result);
        json.WriteWord("pattern", answer.Pattern);
        json.WriteStrings("conduct", Ids(graph, answer.Conduct));
        WriteTest(json, answer.Together, graph);
        json.WriteList("acts", answer.Acts, (j, act) =>
        {
            j.WriteString("event", graph.Events[act.Event].Id);
            WriteTest(j, act.Test, graph);
        });
        json.WriteStrings("dependsOn", answer.DependsOn.Select(p => words.Points([p])).ToEquatableArray());
        json.WriteStrings("hangsOn", answer.HangsOn.Links.Select(l => graph.Links[l].Id).ToEquatableArray());
        json.WriteWord("connection", answer.Connection.Answer);
        json.WriteStrings("path", Ids(graph, answer.Connection.Path));
        json.WriteList("between", answer.Connection.OnPath, (j, step) => WriteStep(j, step, graph));
        json.WriteList("elsewhere", answer.Connection.Elsewhere, (j, step) => WriteStep(j, step, graph));
        json.WriteStrings("says", words.Of(answer, effect).Select(s => s.Says).ToEquatableArray());
        json.WriteStrings("authorities", words.Of(answer, effect).SelectMany(s => s.Authorities).Distinct().ToEquatableArray());
    }

    private static void WriteTest(Utf8JsonWriter json, CausalTest test, EventGraph graph)
    {
        json.WriteWord("butFor", test.ButFor);
        json.WriteWord("cause", test.Cause);
        json.WriteWord("ness", test.Ness);
        json.WriteStrings("changed", Ids(graph, test.Changed));
        json.WriteStrings("held", Ids(graph, test.Held));
    }

    private static void WriteStep(Utf8JsonWriter json, Intervener step, EventGraph graph)
    {
        json.WriteString("event", graph.Events[step.Event].Id);
        json.WriteStrings("people", step.People);
        json.WriteWord("step", step.Step);
        json.WriteStrings("places", step.Why.Select(p => p.Cite).ToEquatableArray());
    }

    private static EquatableArray<string> Ids(EventGraph graph, IEnumerable<int> events) => events.Select(e => graph.Events[e].Id).ToEquatableArray();
}
