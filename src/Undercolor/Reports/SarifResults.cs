using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Findings, and cells of the grid, as SARIF results.</summary>
internal static class SarifResults
{
    /// <param name="setAside">The correction that set the finding aside; null where it stands.</param>
    public static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, SarifRun run, CorrectionRow? setAside)
    {
        var names = run.View.Defendants.Where(d => finding.Defendants.Contains(d.Defendant.Id)).Select(d => d.Defendant.Name).ToEquatableArray();
        json.WriteStartObject();
        WriteHead(json, finding.Id, "fail", Shown.Severity(finding.Severity), finding.Message, run);
        WriteLocations(json, "locations", finding.At is { } at ? [at] : []);
        WriteLocations(json, "relatedLocations", finding.Related);
        WriteFingerprint(json, SarifFingerprint.Of(finding.Id, names, finding.At, run.View.Context));
        if (setAside is not null) WriteSuppression(json, setAside);
        SarifTaxonomy.WriteTaxa(json, finding.Authorities, run);
        json.WriteStartObject("properties");
        json.WriteStrings("defendants", names);
        if (finding.Help.Length > 0) json.WriteString("help", finding.Help);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>External: the corrections file stands beside the document, not in it.</summary>
    private static void WriteSuppression(Utf8JsonWriter json, CorrectionRow setAside)
    {
        json.WriteStartArray("suppressions");
        json.WriteStartObject();
        json.WriteString("kind", "external");
        json.WriteString("status", "accepted");
        json.WriteString("justification", setAside.Reason);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    public static void WriteCell(Utf8JsonWriter json, Cell cell, DefendantView defendant, SarifRun run)
    {
        var (kind, level) = KindOf(cell.Result);
        var reason = cell.Reasons.IsEmpty ? "" : $" {ReasonWords.Sentence(cell.Reasons[0], defendant.Name)}";
        var grounds = cell.Theories.SelectMany(t => t.Elements).SelectMany(e => e.Grounds).Distinct().OrderBy(p => p.Span.Start).ThenBy(p => p.Span.End).ToList();
        json.WriteStartObject();
        WriteHead(json, SarifRun.CellRule, kind, level, $"{defendant.Name}, {cell.ClaimLabel} ({Shown.Capacity(cell.Capacity)} capacity): {Shown.Result(cell.Result)}.{reason}", run);
        WriteLocations(json, "locations", defendant.Defendant.Pleaded.Who.Take(1));
        WriteLocations(json, "relatedLocations", grounds);
        WriteFingerprint(json, SarifFingerprint.Of(SarifRun.CellRule, [defendant.Defendant.Name, cell.Claim, cell.Incident, Shown.Plain(cell.Capacity)], null, run.View.Context));
        SarifTaxonomy.WriteTaxa(json, SarifRun.UnmetAuthorities(cell), run);
        json.WriteStartObject("properties");
        json.WriteString("defendant", defendant.Defendant.Name);
        json.WriteString("cell", cell.Id);
        json.WriteString("claim", cell.Claim);
        json.WriteWord("result", cell.Result);
        json.WriteWords("reasons", cell.Reasons);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A cell that is not stated is a note: the findings that explain it carry the weight.</summary>
    private static (string Kind, string Level) KindOf(CellResult result) => result switch
    {
        CellResult.Adequate => ("pass", "none"),
        CellResult.Inadequate => ("fail", "note"),
        CellResult.Unclear => ("open", "none"),
        CellResult.NotSuable or CellResult.Immune => ("notApplicable", "none"),
    };

    private static void WriteHead(Utf8JsonWriter json, string rule, string kind, string level, string message, SarifRun run)
    {
        json.WriteString("ruleId", rule);
        json.WriteNumber("ruleIndex", run.IndexOfRule(rule));
        json.WriteString("kind", kind);
        json.WriteString("level", level);
        json.WriteText("message", message);
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, IEnumerable<Pinpoint> places)
    {
        json.WriteStartArray(name);
        foreach (var at in places) WriteLocation(json, at);
        json.WriteEndArray();
    }

    private static void WriteLocation(Utf8JsonWriter json, Pinpoint at)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteUri("artifactLocation", SarifRun.TextUri, index: 1);
        json.WriteStartObject("region");
        json.WriteNumber("charOffset", at.Span.Start);
        json.WriteNumber("charLength", at.Span.Length);
        json.WriteText("snippet", at.Quote);
        json.WriteEndObject();
        json.WriteEndObject();
        WriteLogicalLocation(json, at);
        json.WriteEndObject();
    }

    /// <summary><c>complaint/¶14/s2</c>: how people name the place.</summary>
    private static void WriteLogicalLocation(Utf8JsonWriter json, Pinpoint at)
    {
        var paragraph = at.Paragraph.StartsWith('§') ? at.Paragraph : $"¶{at.Paragraph}";
        var sentence = FormattableString.Invariant($"s{at.Sentence}");
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("name", at.Sentence > 0 ? sentence : paragraph);
        json.WriteString("fullyQualifiedName", at.Sentence > 0 ? $"complaint/{paragraph}/{sentence}" : $"complaint/{paragraph}");
        json.WriteString("kind", at.Sentence > 0 ? "sentence" : "paragraph");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFingerprint(Utf8JsonWriter json, string fingerprint)
    {
        json.WriteStartObject("partialFingerprints");
        json.WriteString("undercolor/sentence/v1", fingerprint);
        json.WriteEndObject();
    }
}
