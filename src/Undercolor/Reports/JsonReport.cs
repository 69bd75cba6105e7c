using System.Globalization;
using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>One file of a run: its assessment, or the sentence that says why it could not be read.</summary>
/// <param name="File">The file as the user named it; <c>-</c> for standard input.</param>
/// <param name="Assessment">Null where the file could not be read.</param>
/// <param name="Error">One sentence; empty where the file was read.</param>
public sealed record FileRow(string File, Assessment? Assessment, string Error);

/// <summary><c>check --format json</c>: the contract of <c>schemas/assessment.v1.json</c>. LF, two spaces, nothing escaped that need not be.</summary>
public static class JsonReport
{
    /// <summary>One assessment as an object.</summary>
    public static string One(Assessment assessment, ReportMode mode = ReportMode.Plaintiff, bool indented = true) =>
        JsonWriting.Document(indented, json => Write(json, assessment, mode));

    /// <summary>Several assessments as an array; none is an empty array.</summary>
    public static string Many(IEnumerable<Assessment> assessments, ReportMode mode = ReportMode.Plaintiff) =>
        JsonWriting.Document(indented: true, json =>
        {
            json.WriteStartArray();
            foreach (var assessment in assessments) Write(json, assessment, mode);
            json.WriteEndArray();
        });

    /// <summary><c>--format jsonl</c>: each assessment on a line of its own.</summary>
    public static string Lines(IEnumerable<Assessment> assessments, ReportMode mode = ReportMode.Plaintiff) =>
        string.Concat(assessments.Select(a => One(a, mode, indented: false)));

    /// <summary>One file as an object, several as an array; a file that could not be read is <c>{ "file", "error" }</c> in its place.</summary>
    public static string Files(IReadOnlyList<FileRow> rows, ReportMode mode = ReportMode.Plaintiff) =>
        JsonWriting.Document(indented: true, json =>
        {
            if (rows.Count != 1) json.WriteStartArray();
            foreach (var row in rows) Write(json, row, mode);
            if (rows.Count != 1) json.WriteEndArray();
        });

    /// <summary><c>--format jsonl</c>: each file on a line of its own, the unreadable ones too.</summary>
    public static string FileLines(IEnumerable<FileRow> rows, ReportMode mode = ReportMode.Plaintiff) =>
        string.Concat(rows.Select(row => JsonWriting.Document(indented: false, json => Write(json, row, mode))));

    /// <summary>A line of <c>results.jsonl</c>: the assessment in screening mode under the name of its file, or why there is none.</summary>
    public static string ScreeningLine(FileRow row) =>
        JsonWriting.Document(indented: false, json =>
        {
            if (row.Assessment is { } assessment) Write(json, assessment, ReportMode.Screening, row.File);
            else Write(json, row, ReportMode.Screening);
        });

    private static void Write(Utf8JsonWriter json, FileRow row, ReportMode mode)
    {
        if (row.Assessment is { } assessment)
        {
            Write(json, assessment, mode);
            return;
        }
        json.WriteStartObject();
        json.WriteString("file", row.File);
        json.WriteString("error", row.Error);
        json.WriteEndObject();
    }

    /// <param name="file">The path below the folder that was screened; null where the host was given the file itself.</param>
    private static void Write(Utf8JsonWriter json, Assessment assessment, ReportMode mode, string? file = null)
    {
        var shown = Screening.Shown(assessment, mode);
        var screening = mode == ReportMode.Screening;
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/assessment/v1");
        if (file is not null) json.WriteString("file", file);
        WriteProvenance(json, shown.Provenance);
        WriteDocument(json, shown.Document);
        json.WriteList("plaintiffs", shown.Plaintiffs, WritePlaintiff);
        json.WriteList("incidents", shown.Incidents, WriteIncident);
        json.WriteList("defendants", shown.Defendants, (j, d) => JsonDefendant.Write(j, d, mode));
        json.WriteList("diagnostics", shown.Diagnostics, (j, d) => WriteDiagnostic(j, d, mode));
        json.WriteList("corrections", shown.Corrections, (j, c) => WriteCorrection(j, c, mode));
        if (shown.TimeLimit is { } limit) WriteTimeLimit(json, limit);
        if (shown.LiberalReadings is { } readings) json.WriteList("liberalReadings", readings, WriteLiberal);
        if (shown.Derivation is { } derivation) DerivationJson.Write(json, derivation);
        if (screening) json.WriteList("screeningHeads", shown.ScreeningHeads, WriteHead);
        json.WriteEndObject();
    }

    private static void WriteTimeLimit(Utf8JsonWriter json, TimeLimit limit)
    {
        json.WriteStartObject("timeLimit");
        json.WriteString("state", limit.State);
        json.WriteString("accrual", limit.Accrual.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteNumberOrNull("years", limit.Years);
        json.WriteString("lastDay", limit.LastDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("says", limit.Says);
        json.WriteStrings("authorities", limit.Authorities);
        json.WritePlace("at", limit.At);
        json.WriteEndObject();
    }

    private static void WriteProvenance(Utf8JsonWriter json, Provenance provenance)
    {
        json.WriteStartObject("provenance");
        json.WriteString("tool", provenance.Tool);
        json.WriteString("packs", provenance.Packs);
        json.WriteString("sha256", provenance.Sha256);
        json.WriteString("textSha256", provenance.TextSha256);
        json.WriteString("court", provenance.Court);
        json.WriteString("courtFrom", provenance.CourtFrom);
        json.WriteWord("stage", provenance.Stage);
        json.WriteString("asOf", provenance.AsOf);
        json.WriteEndObject();
    }

    private static void WriteDocument(Utf8JsonWriter json, DocumentFacts document)
    {
        json.WriteStartObject("document");
        json.WriteNumber("paragraphs", document.Paragraphs);
        json.WriteBoolean("numbered", document.Numbered);
        json.WriteNumber("sentences", document.Sentences);
        json.WriteNumberOrNull("pages", document.Pages);
        json.WriteStrings("notes", document.Notes);
        json.WriteEndObject();
    }

    private static void WritePlaintiff(Utf8JsonWriter json, PlaintiffRow plaintiff)
    {
        json.WriteString("id", plaintiff.Id);
        json.WriteString("name", plaintiff.Name);
    }

    private static void WriteIncident(Utf8JsonWriter json, IncidentRow incident)
    {
        json.WriteString("id", incident.Id);
        json.WriteString("when", incident.When);
        json.WriteString("where", incident.Where);
        json.WriteStrings("paragraphs", incident.Paragraphs);
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic, ReportMode mode)
    {
        json.WriteString("id", diagnostic.Id);
        json.WriteString("rule", diagnostic.Rule);
        json.WriteWord("severity", diagnostic.Severity);
        json.WriteString("message", diagnostic.Message);
        json.WritePlaceOrNull("at", diagnostic.At);
        json.WriteStrings("defendants", diagnostic.Defendants);
        json.WriteStrings("authorities", diagnostic.Authorities);
        if (mode == ReportMode.Plaintiff) json.WriteString("help", diagnostic.Help);
        json.WritePlaces("related", diagnostic.Related);
    }

    private static void WriteLiberal(Utf8JsonWriter json, LiberalReading reading)
    {
        json.WriteString("inference", reading.Inference);
        json.WriteString("what", reading.What);
        json.WriteStrings("defendants", reading.Defendants);
        json.WritePlaceOrNull("at", reading.At);
        json.WriteStrings("authorities", reading.Authorities);
    }

    private static void WriteCorrection(Utf8JsonWriter json, CorrectionRow correction, ReportMode mode)
    {
        json.WriteString("kind", correction.Kind);
        json.WriteString("target", correction.Target);
        json.WriteString("value", correction.Value);
        json.WriteString("reason", correction.Reason);
        json.WriteBoolean("stale", correction.Stale);
        json.WritePlaceOrNull("at", correction.At);
        json.WriteString("why", correction.Why);
        json.WriteString("sentence", correction.LookedFor);
        json.WriteList("suppressed", correction.Suppressed, (j, d) => WriteDiagnostic(j, d, mode));
    }

    private static void WriteHead(Utf8JsonWriter json, ScreeningHead head)
    {
        json.WriteString("head", head.Head);
        json.WriteStrings("defendants", head.Defendants);
        json.WritePlaces("grounds", head.Grounds);
    }
}
