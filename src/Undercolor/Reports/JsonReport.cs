using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>check --format json</c>: the contract of <c>schemas/assessment.v1.json</c>.</summary>
public static class JsonReport
{
    public static string One(Assessment assessment, bool indented = true)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(json, assessment);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Assessment a)
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/assessment/v1");
        json.WriteStartObject("provenance");
        json.WriteString("tool", a.Provenance.Tool);
        json.WriteString("packs", a.Provenance.Packs);
        json.WriteString("sha256", a.Provenance.Sha256);
        json.WriteString("textSha256", a.Provenance.TextSha256);
        json.WriteString("court", a.Provenance.Court);
        json.WriteString("courtFrom", a.Provenance.CourtFrom);
        json.WriteString("stage", Words<Stage>.Of(a.Provenance.Stage));
        json.WriteString("asOf", a.Provenance.AsOf);
        json.WriteEndObject();
        json.WriteStartObject("document");
        json.WriteNumber("paragraphs", a.Document.Paragraphs);
        json.WriteBoolean("numbered", a.Document.Numbered);
        json.WriteNumber("sentences", a.Document.Sentences);
        json.WriteNumberOrNull("pages", a.Document.Pages);
        json.WriteStrings("notes", a.Document.Notes);
        json.WriteEndObject();
        json.WriteList("plaintiffs", a.Plaintiffs, (j, p) => { j.WriteString("id", p.Id); j.WriteString("name", p.Name); });
        json.WriteList("incidents", a.Incidents, (j, i) => { j.WriteString("id", i.Id); j.WriteString("when", i.When); j.WriteString("where", i.Where); j.WriteStrings("paragraphs", i.Paragraphs); });
        json.WriteList("defendants", a.Defendants, WriteDefendant);
        json.WriteList("diagnostics", a.Diagnostics, WriteDiagnostic);
        json.WriteList("corrections", a.Corrections, (j, c) => { j.WriteString("kind", c.Kind); j.WriteString("target", c.Target); j.WriteString("value", c.Value); j.WriteString("reason", c.Reason); j.WriteBoolean("stale", c.Stale); });
        json.WriteEndObject();
    }

    private static void WriteDefendant(Utf8JsonWriter json, DefendantAssessment d)
    {
        json.WriteString("id", d.Id);
        json.WriteString("name", d.Name);
        json.WriteStrings("aliases", d.Aliases);
        json.WriteString("role", d.Role);
        json.WriteString("kind", Words<PartyKind>.Of(d.Kind));
        json.WriteString("identified", Words<Identified>.Of(d.Identified));
        json.WriteStrings("functions", d.Functions.Select(Words<Function>.Of).ToEquatableArray());
        json.WriteString("capacity", Words<Capacity>.Of(d.Capacity));
        json.WriteString("presumedCapacity", d.PresumedCapacity is { } presumed ? Words<Capacity>.Of(presumed) : null);
        json.WriteStartObject("colorOfLaw");
        json.WriteString("value", Words<ElementValue>.Of(d.ColorOfLaw));
        json.WritePlaces("grounds", d.ColorOfLawGrounds);
        json.WriteEndObject();
        json.WriteString("ruling", Words<CellResult>.Of(d.Ruling));
        json.WriteStrings("reasons", d.Reasons.Select(Words<Reason>.Of).ToEquatableArray());
        json.WriteStartObject("pleaded");
        json.WritePlaces("who", d.Pleaded.Who);
        json.WritePlaces("what", d.Pleaded.What);
        json.WritePlaces("when", d.Pleaded.When);
        json.WritePlaces("how", d.Pleaded.How);
        json.WriteEndObject();
        json.WriteList("ownConduct", d.OwnConduct, WriteConduct);
        json.WriteList("entityAllegations", d.EntityAllegations, WriteConduct);
        json.WriteList("claims", d.Claims, WriteCell);
        json.WriteList("remedies", d.Remedies, (j, r) => { j.WriteString("remedy", r.Remedy); j.WriteString("capacity", Words<Capacity>.Of(r.Capacity)); j.WriteString("answer", r.Answer); j.WriteString("why", r.Why); j.WriteStrings("authorities", r.Authorities); });
        json.WriteList("immunities", d.Immunities, (j, m) => { j.WriteString("immunity", m.Immunity); j.WriteString("answer", m.Answer); j.WriteString("why", m.Why); j.WriteStrings("authorities", m.Authorities); });
    }

    private static void WriteConduct(Utf8JsonWriter json, OwnConduct conduct)
    {
        json.WritePlace("at", conduct.At);
        json.WriteString("kind", Words<FactKind>.Of(conduct.Kind));
        json.WriteString("summary", conduct.Summary);
    }

    private static void WriteCell(Utf8JsonWriter json, Cell cell)
    {
        json.WriteString("id", cell.Id);
        json.WriteString("plaintiff", cell.Plaintiff);
        json.WriteString("incident", cell.Incident);
        json.WriteString("claim", cell.Claim);
        json.WriteString("capacity", Words<Capacity>.Of(cell.Capacity));
        json.WriteString("result", Words<CellResult>.Of(cell.Result));
        json.WriteStrings("reasons", cell.Reasons.Select(Words<Reason>.Of).ToEquatableArray());
        json.WriteList("theories", cell.Theories, (j, t) =>
        {
            j.WriteString("theory", t.Theory);
            j.WriteString("value", Words<ElementValue>.Of(t.Value));
            j.WriteList("elements", t.Elements, WriteElement);
        });
        json.WriteList("nearMisses", cell.NearMisses, (j, n) => { j.WriteString("theory", n.Theory); j.WriteString("missingElement", n.MissingElement); j.WriteString("what", n.What); });
        json.WriteStrings("notJudged", cell.NotJudged);
    }

    private static void WriteElement(Utf8JsonWriter json, ElementFinding element)
    {
        json.WriteString("element", element.Element);
        json.WriteString("value", Words<ElementValue>.Of(element.Value));
        json.WritePlaces("grounds", element.Grounds);
        json.WriteList("gaps", element.Gaps, (j, g) => { j.WriteString("what", g.What); j.WriteString("where", g.Where); j.WriteString("example", g.Example); j.WriteStrings("authorities", g.Authorities); });
        json.WriteStrings("authorities", element.Authorities);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteString("rule", diagnostic.Rule);
        json.WriteString("severity", Words<Severity>.Of(diagnostic.Severity));
        json.WriteString("message", diagnostic.Message);
        if (diagnostic.At is { } at) json.WritePlace("at", at);
        else json.WriteNull("at");
        json.WriteStrings("defendants", diagnostic.Defendants);
        json.WriteStrings("authorities", diagnostic.Authorities);
        json.WriteString("help", diagnostic.Help);
    }
}
