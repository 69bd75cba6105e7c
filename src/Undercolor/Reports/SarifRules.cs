using System.Text.Json;
using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>The tool and the rules that a run reports under, with the help of their pages.</summary>
internal static class SarifRules
{
    public static void Write(Utf8JsonWriter json, SarifRun run)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Undercolor");
        if (run.View.Context.ToolVersion is { Length: > 0 } version) json.WriteString("version", version);
        json.WriteText("shortDescription", "Shows for each defendant of a § 1983 complaint what ties that person to the violation.");
        json.WriteStartArray("rules");
        foreach (var finding in run.Rules) WriteRule(json, finding, run);
        WriteCellRule(json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Diagnostic finding, SarifRun run)
    {
        var page = run.View.Context.Rules(finding.Id);
        json.WriteStartObject();
        json.WriteString("id", finding.Id);
        json.WriteString("name", finding.Rule);
        json.WriteText("shortDescription", page?.Title ?? Shown.Sentence(Shown.Plain(finding.Rule)));
        json.WriteStartObject("defaultConfiguration");
        json.WriteWord("level", page?.Severity ?? finding.Severity);
        json.WriteEndObject();
        if (page is { Help.Length: > 0 } && !run.View.IsScreening) json.WriteText("help", page.Help);
        WriteRelationships(json, page?.Authorities ?? finding.Authorities, run);
        json.WriteEndObject();
    }

    private static void WriteRelationships(Utf8JsonWriter json, IEnumerable<string> authorities, SarifRun run)
    {
        var known = authorities.Where(run.Authorities.Contains).Order(StringComparer.Ordinal).ToList();
        if (known.Count == 0) return;
        json.WriteStartArray("relationships");
        foreach (var key in known)
        {
            json.WriteStartObject();
            json.WriteStartObject("target");
            SarifTaxonomy.WriteReference(json, key, run);
            json.WriteEndObject();
            json.WriteStartArray("kinds");
            json.WriteStringValue("relevant");
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteCellRule(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("id", SarifRun.CellRule);
        json.WriteText("shortDescription", "The pleading states facts that tie the defendant to the violation by the defendant's own conduct.");
        json.WriteText("help", "One result for each claim and defendant: pass is stated, fail is not stated, open is open, notApplicable cannot be sued under § 1983 or is immune.");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", "note");
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
