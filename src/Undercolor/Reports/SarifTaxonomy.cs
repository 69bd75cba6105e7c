using System.Text.Json;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>The authorities of a run as a SARIF taxonomy, each with how it was verified.</summary>
internal static class SarifTaxonomy
{
    private const string Name = "authorities";

    public static void Write(Utf8JsonWriter json, SarifRun run)
    {
        if (run.Authorities.Count == 0) return;
        json.WriteStartArray("taxonomies");
        json.WriteStartObject();
        json.WriteString("name", Name);
        json.WriteText("shortDescription", "The table of authorities that the findings rest on.");
        json.WriteStartArray("taxa");
        foreach (var key in run.Authorities) WriteTaxon(json, key, run);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    /// <summary>The members of a reference to an authority; the caller opens the object.</summary>
    public static void WriteReference(Utf8JsonWriter json, string key, SarifRun run)
    {
        json.WriteString("id", key);
        json.WriteNumber("index", run.Authorities.ToList().IndexOf(key));
        json.WriteStartObject("toolComponent");
        json.WriteString("name", Name);
        json.WriteNumber("index", 0);
        json.WriteEndObject();
    }

    /// <summary>The <c>taxa</c> of a result.</summary>
    public static void WriteTaxa(Utf8JsonWriter json, IEnumerable<string> authorities, SarifRun run)
    {
        var keys = authorities.Distinct().ToList();
        if (keys.Count == 0) return;
        json.WriteStartArray("taxa");
        foreach (var key in keys)
        {
            json.WriteStartObject();
            WriteReference(json, key, run);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteTaxon(Utf8JsonWriter json, string key, SarifRun run)
    {
        var citation = run.View.Cite(key);
        json.WriteStartObject();
        json.WriteString("id", key);
        json.WriteText("shortDescription", citation.Text);
        if (citation.Proposition.Length > 0) json.WriteText("fullDescription", citation.Proposition);
        json.WriteStartObject("properties");
        json.WriteString("verified", citation.Check);
        if (run.View.Context.Authorities(key) is { } authority)
        {
            json.WriteWord("citationVerified", authority.CitationVerified);
            json.WriteWord("propositionVerified", authority.PropositionVerified);
            json.WriteBoolean("goodLaw", authority.GoodLaw);
        }
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
