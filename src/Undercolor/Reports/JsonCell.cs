using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One entry of a defendant's <c>claims</c> in the JSON contract. Screening mode leaves out the keys that coach.</summary>
internal static class JsonCell
{
    public static void Write(Utf8JsonWriter json, Cell cell, ReportMode mode)
    {
        json.WriteString("id", cell.Id);
        json.WriteString("plaintiff", cell.Plaintiff);
        json.WriteString("incident", cell.Incident);
        json.WriteString("claim", cell.Claim);
        json.WriteWord("capacity", cell.Capacity);
        json.WriteWord("result", cell.Result);
        json.WriteWords("reasons", cell.Reasons);
        json.WriteList("theories", cell.Theories, (j, t) => WriteTheory(j, t, mode));
        if (mode == ReportMode.Plaintiff) json.WriteList("nearMisses", cell.NearMisses, WriteNearMiss);
        if (cell.Sensitivity is { } sensitivity) WriteSensitivity(json, sensitivity, mode);
        json.WriteList("circuits", cell.Circuits, WriteCircuit);
        json.WriteStrings("notJudged", cell.NotJudged);
    }

    private static void WriteTheory(Utf8JsonWriter json, TheoryFinding theory, ReportMode mode)
    {
        json.WriteString("theory", theory.Theory);
        json.WriteWord("value", theory.Value);
        json.WriteList("elements", theory.Elements, (j, e) => WriteElement(j, e, mode));
    }

    private static void WriteElement(Utf8JsonWriter json, ElementFinding element, ReportMode mode)
    {
        json.WriteString("element", element.Element);
        json.WriteWord("value", element.Value);
        json.WritePlaces("grounds", element.Grounds);
        json.WriteList("gaps", element.Gaps, (j, g) => WriteGap(j, g, mode));
        json.WriteStrings("authorities", element.Authorities);
    }

    private static void WriteGap(Utf8JsonWriter json, Gap gap, ReportMode mode)
    {
        json.WriteString("what", gap.What);
        if (mode == ReportMode.Plaintiff)
        {
            json.WriteString("where", gap.Where);
            json.WriteString("example", gap.Example);
        }
        json.WriteStrings("authorities", gap.Authorities);
    }

    private static void WriteSensitivity(Utf8JsonWriter json, Sensitivity sensitivity, ReportMode mode)
    {
        json.WriteStartObject("sensitivity");
        if (mode == ReportMode.Plaintiff)
        {
            json.WriteList("completions", sensitivity.Completions, (j, set) => j.WriteList("facts", set, WriteWanted));
            json.WriteBoolean("allFound", sensitivity.AllFound);
        }
        json.WriteList("loadBearing", sensitivity.LoadBearing, (j, set) => j.WritePlaces("facts", set.Select(f => f.At).ToEquatableArray()));
        json.WriteEndObject();
    }

    private static void WriteWanted(Utf8JsonWriter json, WantedFact fact)
    {
        json.WriteString("theory", fact.Theory);
        json.WriteString("element", fact.Element);
        json.WriteWord("kind", fact.Supposed.Kind);
        json.WriteString("what", fact.What);
    }

    private static void WriteCircuit(Utf8JsonWriter json, CircuitAnswer answer)
    {
        json.WriteString("circuit", answer.Circuit);
        json.WriteWord("result", answer.Result);
        json.WriteString("why", answer.Why);
        json.WriteStrings("authorities", answer.Authorities);
    }

    private static void WriteNearMiss(Utf8JsonWriter json, NearMiss miss)
    {
        json.WriteString("theory", miss.Theory);
        json.WriteString("missingElement", miss.MissingElement);
        json.WriteString("what", miss.What);
    }
}
