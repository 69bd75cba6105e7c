using System.Text.Json;
using Undercolor.Authorities;
using Undercolor.Diagnostics;

namespace Undercolor.Reports.Cited;

/// <summary><c>cite --format sarif</c>: the differences and the warnings, under the same ids as the rules of <c>check</c>.</summary>
public static class CiteSarif
{
    public static string Of(IEnumerable<CiteReport> reports, RuleBook rules) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", SarifReport.Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        foreach (var report in reports) WriteRun(json, report, rules);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, CiteReport report, RuleBook rules)
    {
        var results = report.Rows.SelectMany(row => CitationFindings.Of(row.Citation, row.Resolution, row.Check).Select(finding => (row, finding))).ToList();
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "undercolor");
        json.WriteString("semanticVersion", report.Tool.Split(' ')[^1]);
        json.WriteStartArray("rules");
        foreach (var id in results.Select(r => r.finding.Rule).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteText("shortDescription", rules[id].Title);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var (row, finding) in results)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule);
            json.WriteString("level", rules[finding.Rule].Severity switch { Severity.Error => "error", Severity.Warning => "warning", Severity.Note => "note" });
            json.WriteText("message", $"{VisibleText.Of(row.Quote)}: {VisibleText.Of(finding.Why)}");
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteUri("artifactLocation", SarifRun.UriOf(report.Document));
            json.WriteStartObject("region");
            json.WriteNumber("charOffset", row.Citation.Span.Start);
            json.WriteNumber("charLength", row.Citation.Span.Length);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
    }
}
