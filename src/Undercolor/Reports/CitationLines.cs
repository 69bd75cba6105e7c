using System.Text.Encodings.Web;
using System.Text.Json;
using Undercolor.Citations;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One line of JSON for one text: its citations and the authorities that they resolve to.</summary>
public static class CitationLines
{
    /// <summary>A text longer than this is not asked whether it is the name of a court.</summary>
    private const int LongestCourtName = 200;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="id">Copied to the answer.</param>
    public static string Of(string id, string text, CitationFinder finder)
    {
        var citations = finder.Find(text);
        var resolved = CitationResolver.Resolve(text, citations);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_options))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartArray("citations");
            for (var i = 0; i < citations.Count; i++) Write(json, text, citations[i], resolved[i]);
            json.WriteEndArray();
            json.WriteStartArray("courts");
            if (citations.IsEmpty && text.Length <= LongestCourtName)
                foreach (var court in finder.Tables.Courts.Named(text)) json.WriteStringValue(court.Id);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    private static void Write(Utf8JsonWriter json, string text, Citation citation, Resolution resolved)
    {
        json.WriteStartObject();
        WriteParts(json, text, citation, resolved);
        json.WriteEndObject();
    }

    /// <summary>The parts of one citation, into an object that is open.</summary>
    internal static void WriteParts(Utf8JsonWriter json, string text, Citation citation, Resolution resolved)
    {
        json.WriteString("kind", citation.Kind.ToString());
        json.WriteNumber("start", citation.Span.Start);
        json.WriteNumber("end", citation.Span.End);
        json.WriteNumber("fullStart", citation.FullSpan.Start);
        json.WriteNumber("fullEnd", citation.FullSpan.End);
        json.WriteString("volume", citation.Volume);
        json.WriteString("reporter", citation.Reporter);
        json.WriteString("reporterNormal", citation.Series?.Cite);
        json.WriteString("page", citation.Page);
        json.WriteString("pinCite", citation.PinCite);
        if (citation.Year is { } year) json.WriteNumber("year", year);
        else json.WriteNull("year");
        json.WriteString("court", citation.Court);
        Span(json, "plaintiff", text, citation.Plaintiff);
        Span(json, "defendant", text, citation.Defendant);
        Span(json, "antecedent", text, citation.Antecedent);
        Span(json, "docket", text, citation.Docket);
        json.WriteString("section", citation.Section);
        json.WriteString("title", citation.Title);
        json.WriteString("number", citation.Part);
        if (citation.Signal.Length > 0) json.WriteString("signal", citation.Signal);
        if (citation.History.Length > 0) json.WriteString("history", citation.History);
        if (!citation.Parentheticals.IsEmpty)
        {
            json.WriteStartArray("parentheticals");
            foreach (var one in citation.Parentheticals)
            {
                json.WriteStartObject();
                json.WriteString("kind", one.Kind);
                json.WriteString("text", one.Span.Of(text));
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        if (resolved.Resource is { } resource) json.WriteNumber("resource", resource);
        else json.WriteNull("resource");
        if (!resolved.Candidates.IsEmpty)
        {
            json.WriteStartArray("candidates");
            foreach (var candidate in resolved.Candidates) json.WriteNumberValue(candidate);
            json.WriteEndArray();
        }
        if (resolved.Why.Length > 0) json.WriteString("why", resolved.Why);
    }

    private static void Span(Utf8JsonWriter json, string name, string text, TextSpan span) => json.WriteString(name, span.IsEmpty ? null : span.Of(text));
}
