using System.Globalization;
using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Does;
using Undercolor.Text;

namespace Undercolor.Reports.Does;

/// <summary>The unnamed defendants of a case as JSON; schemas/doe.v1.json.</summary>
public static class DoeJson
{
    /// <param name="redact">Takes identifiers out of words.</param>
    public static string Show(DoeSheet sheet, Func<string, string> redact) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/doe/v1");
        json.WriteString("file", sheet.Name);
        json.WriteStartObject("roster");
        json.WriteWords("columns", sheet.Roster.Columns);
        json.WriteStrings("ignored", sheet.Roster.Ignored);
        json.WriteNumber("people", sheet.Roster.Candidates.Count);
        json.WriteStrings("notes", sheet.Roster.Notes);
        json.WriteEndObject();
        json.WriteList("tooFew", sheet.Short, (j, few) =>
        {
            j.WriteStrings("does", few.Slots);
            j.WriteStrings("names", few.Names);
        });
        json.WriteList("does", sheet.Slots, (j, slot) => Slot(j, slot, redact));
        Law(json, sheet.Law);
        json.WriteEndObject();
    });

    private static void Slot(Utf8JsonWriter json, DoeSlot slot, Func<string, string> redact)
    {
        json.WriteString("id", slot.Person.Id);
        json.WriteString("name", slot.Person.Name.Text.Trim());
        json.WriteString("description", redact(Spacing.OneLine(slot.Person.Description.Text)));
        json.WriteString("is", slot.Person.Slot.Is.Text.Trim());
        json.WriteList("known", slot.Person.Slot.Constraints, (j, c) =>
        {
            j.WriteWord("trait", c.Trait);
            j.WriteStrings("values", c.Values.Select(v => v.Text.Trim()).ToEquatableArray());
        });
        json.WriteList("left", slot.Left, (j, m) =>
        {
            Candidate(j, m.Candidate);
            j.WriteWords("fits", m.Fits);
            j.WriteWords("unknown", m.Unknown);
        });
        json.WriteList("ruledOut", slot.Out, (j, one) =>
        {
            Candidate(j, one.Candidate);
            j.WriteList("rows", one.Mismatches, Mismatch);
            j.WriteStrings("neededBy", one.Others);
        });
        json.WriteList("splits", slot.Splits, (j, split) =>
        {
            j.WriteWord("trait", split.Trait);
            j.WriteString("record", split.Record.Name);
            j.WriteNumber("worst", split.Worst);
        });
        json.WriteList("blanks", slot.Blanks, (j, blank) =>
        {
            j.WriteWord("trait", blank.Trait);
            j.WriteString("record", blank.Record.Name);
            j.WriteStrings("names", blank.Names);
        });
        Time(json, slot.Time);
    }

    private static void Candidate(Utf8JsonWriter json, Candidate candidate)
    {
        json.WriteString("key", candidate.Key);
        json.WriteString("name", candidate.Name);
        json.WriteStartArray("lines");
        foreach (var row in candidate.Rows) json.WriteNumberValue(row.Line);
        json.WriteEndArray();
    }

    private static void Mismatch(Utf8JsonWriter json, Mismatch mismatch)
    {
        json.WriteNumber("line", mismatch.Line);
        json.WriteWord("trait", mismatch.Trait);
        json.WriteString("is", mismatch.Is);
        json.WriteString("wanted", mismatch.Wanted);
    }

    private static void Time(Utf8JsonWriter json, DoeTime time)
    {
        json.WriteList("limits", time.Limits, (j, limit) =>
        {
            j.WriteString("right", limit.Right);
            Day(j, "day", limit.Day);
            j.WriteStrings(limit.Day is null ? "unknown" : "assumptions", limit.Assumptions);
            j.WriteStrings("authorities", limit.Authorities);
        });
        Day(json, "lastToName", time.LastToName);
        Day(json, "lastToServe", time.Serve?.Earliest);
        Day(json, "earliest", time.Earliest);
    }

    private static void Law(Utf8JsonWriter json, DoeLaw law)
    {
        json.WriteStartObject("law");
        if (law.Court is null) json.WriteNull("court");
        else json.WriteString("court", law.Court.Id);
        json.WriteList("circuit", law.Rules, (j, rule) =>
        {
            j.WriteWord("route", rule.Route);
            j.WriteWord("relationBack", rule.Answer);
            j.WriteString("why", rule.Why);
            j.WriteStrings("authorities", rule.Authorities);
        });
        json.WriteString("open", law.Open);
        json.WriteString("state", law.State is { } state ? Words<DoeStateAnswer>.Of(state.Answer) : "");
        json.WriteString("stateWhy", law.State?.Why ?? "");
        json.WriteStrings("stateAuthorities", law.State?.Authorities ?? []);
        json.WriteList("earlyDiscovery", law.Early, (j, early) =>
        {
            j.WriteString("says", early.Says);
            j.WriteStrings("authorities", early.Authorities);
        });
        json.WriteString("earlyDiscoveryUnknown", law.Early.IsEmpty ? law.EarlyUnknown : "");
        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, string name, DateOnly? day)
    {
        if (day is { } known) json.WriteString(name, known.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else json.WriteNull(name);
    }
}
