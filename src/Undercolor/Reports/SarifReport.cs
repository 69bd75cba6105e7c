using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>check --format sarif</c>: SARIF 2.1.0, one run a document. No absolute paths; positions are in the cleaned text.</summary>
public static class SarifReport
{
    public const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static string Of(Assessment assessment, ReportContext context) => Of([(assessment, context)]);

    public static string Of(IEnumerable<(Assessment Assessment, ReportContext Context)> documents) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        foreach (var (assessment, context) in documents) WriteRun(json, new SarifRun(ReportView.Of(assessment, context)));
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteRun(Utf8JsonWriter json, SarifRun run)
    {
        json.WriteStartObject();
        SarifRules.Write(json, run);
        WriteInvocation(json, run.View.Context.ExitCode);
        WriteArtifacts(json, run.View);
        json.WriteStartArray("results");
        foreach (var finding in run.View.Assessment.Diagnostics) SarifResults.WriteFinding(json, finding, run, null);
        foreach (var correction in run.View.Assessment.Corrections)
            foreach (var finding in correction.Suppressed) SarifResults.WriteFinding(json, finding, run, correction);
        foreach (var defendant in run.View.Defendants)
            foreach (var cell in defendant.Defendant.Claims) SarifResults.WriteCell(json, cell, defendant, run);
        json.WriteEndArray();
        SarifTaxonomy.Write(json, run);
        json.WriteString("columnKind", "utf16CodeUnits");
        WriteProperties(json, run.View);
        json.WriteEndObject();
    }

    private static void WriteInvocation(Utf8JsonWriter json, int exitCode)
    {
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteNumber("exitCode", exitCode);
        json.WriteString("exitCodeDescription", exitCode switch
        {
            0 => "nothing at or above the threshold",
            1 => "findings at or above the threshold",
            2 => "wrong usage",
            3 => "an input could not be read",
            _ => "internal fault",
        });
        json.WriteBoolean("executionSuccessful", exitCode is 0 or 1);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The document as given, and inside it the cleaned text that all regions are measured in.</summary>
    private static void WriteArtifacts(Utf8JsonWriter json, ReportView view)
    {
        json.WriteStartArray("artifacts");
        json.WriteStartObject();
        json.WriteUri("location", SarifRun.UriOf(view.Context.DocumentName));
        json.WriteHash(view.Assessment.Provenance.Sha256);
        json.WriteEndObject();
        json.WriteStartObject();
        json.WriteUri("location", SarifRun.TextUri);
        json.WriteNumber("parentIndex", 0);
        json.WriteString("mimeType", "text/plain");
        json.WriteString("encoding", "UTF-8");
        json.WriteHash(view.Assessment.Provenance.TextSha256);
        json.WriteText("description", "The cleaned text of the document; regions count UTF-16 code units in it.");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteProperties(Utf8JsonWriter json, ReportView view)
    {
        var provenance = view.Assessment.Provenance;
        json.WriteStartObject("properties");
        json.WriteString("summary", view.Summary);
        json.WriteWord("mode", view.Context.Mode);
        json.WriteString("packs", provenance.Packs);
        json.WriteString("court", provenance.Court);
        json.WriteString("courtFrom", provenance.CourtFrom);
        json.WriteWord("stage", provenance.Stage);
        json.WriteString("asOf", provenance.AsOf);
        json.WriteStrings("corrections", view.Assessment.Corrections.Select(CorrectionWords.Line).ToEquatableArray());
        if (view.Assessment.LiberalReadings is { } readings) json.WriteStrings("liberalReadings", readings.Select(CorrectionWords.Liberal).ToEquatableArray());
        if (view.IsScreening) json.WriteList("screeningHeads", view.Assessment.ScreeningHeads, (j, head) =>
        {
            j.WriteString("head", head.Head);
            j.WriteStrings("defendants", head.Defendants);
            j.WriteString("paragraphs", Places.Cite(head.Grounds));
        });
        json.WriteEndObject();
    }
}
