using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>What one SARIF run refers to by index: the rules it reports under and the authorities it rests on, both sorted.</summary>
internal sealed class SarifRun
{
    /// <summary>Name of the embedded artifact that regions point into.</summary>
    public const string TextUri = "clean-text.txt";

    /// <summary>The rule under which each cell of the grid is reported.</summary>
    public const string CellRule = "personal-participation";

    public SarifRun(ReportView view)
    {
        View = view;
        Rules = Findings(view.Assessment).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToList();
        Authorities = AuthoritiesOf(view.Assessment).Distinct().Order(StringComparer.Ordinal).ToList();
    }

    public ReportView View { get; }

    /// <summary>The first finding of each rule. The cell rule stands after them.</summary>
    public IReadOnlyList<Diagnostic> Rules { get; }
    public IReadOnlyList<string> Authorities { get; }

    public int IndexOfRule(string id) => id == CellRule ? Rules.Count : Rules.Select(r => r.Id).ToList().IndexOf(id);

    /// <summary>A file name as a relative URI; folders, if a host left any, are dropped.</summary>
    public static string UriOf(string documentName)
    {
        var name = documentName[(documentName.LastIndexOfAny(['/', '\\']) + 1)..];
        return name is "-" or "" ? "standard-input" : Uri.EscapeDataString(name);
    }

    /// <summary>The findings that stand and those that a person set aside.</summary>
    private static IEnumerable<Diagnostic> Findings(Assessment assessment) => assessment.Diagnostics.Concat(assessment.Corrections.SelectMany(c => c.Suppressed));

    private static IEnumerable<string> AuthoritiesOf(Assessment assessment) =>
        Findings(assessment).SelectMany(d => d.Authorities).Concat(assessment.Defendants.SelectMany(d => d.Claims).SelectMany(UnmetAuthorities));

    /// <summary>The authorities of the elements that the nearest theory of a cell lacks.</summary>
    public static IEnumerable<string> UnmetAuthorities(Cell cell) => ClaimView.Nearest(cell).SelectMany(e => e.Authorities).Distinct();
}

/// <summary>The small objects that SARIF repeats.</summary>
internal static class SarifWriting
{
    public static void WriteText(this Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    public static void WriteUri(this Utf8JsonWriter json, string name, string uri, int? index = null)
    {
        json.WriteStartObject(name);
        json.WriteString("uri", uri);
        if (index is { } at) json.WriteNumber("index", at);
        json.WriteEndObject();
    }

    public static void WriteHash(this Utf8JsonWriter json, string sha256)
    {
        json.WriteStartObject("hashes");
        json.WriteString("sha-256", sha256);
        json.WriteEndObject();
    }
}
