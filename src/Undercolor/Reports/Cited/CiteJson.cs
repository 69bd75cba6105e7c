using System.Globalization;
using System.Text.Json;
using Undercolor.Authorities;

namespace Undercolor.Reports.Cited;

/// <summary><c>cite --format json</c>; <c>schemas/citations.v1.json</c> describes it.</summary>
public static class CiteJson
{
    public const string Schema = "undercolor/citations/v1";

    public static string Of(IEnumerable<CiteReport> reports) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartArray();
        foreach (var report in reports) Write(json, report);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, CiteReport report)
    {
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("document", report.Document);
        json.WriteString("tool", report.Tool);
        json.WriteString("packs", report.Packs);
        json.WriteString("court", report.Cited.Court?.Id);
        json.WriteString("asOf", report.Cited.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteBoolean("lookedUp", report.LookedUp);
        json.WriteString("summary", report.Summary);
        json.WriteString("note", CiteReport.Note);
        json.WriteList("citations", report.Rows, (j, row) => Write(j, report, row));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CiteReport report, CiteRow row)
    {
        json.WriteNumber("ordinal", row.Number);
        CitationLines.WriteParts(json, report.Cited.Text, row.Citation, row.Resolution);
        json.WriteString("quote", report.Cited.Text[row.Citation.Span.Start..row.Citation.Span.End]);
        json.WriteNumberOrNull("onPage", row.Page);
        json.WriteNumberOrNull("onLine", row.Line);
        json.WriteStartObject("checks");
        foreach (var (question, answer) in row.Check.Answers)
        {
            json.WriteStartObject(question);
            json.WriteString("answer", VerdictWords.Of(answer.Verdict));
            json.WriteString("why", answer.Why);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteString("authority", row.Check.Authority?.Key);
        json.WriteString("weight", WeightWords.Of(row.Check.Weight.Weight));
        json.WriteString("weightWhy", row.Check.Weight.Why);
        json.WriteString("warning", row.Check.Warning);
        if (report.LookedUp) json.WriteString("lookup", row.Lookup);
    }
}
