using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>dump facts --format json</c>: every fact that was read, with its place.</summary>
public static class FactsReport
{
    public static string Json(Case @case)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteStartArray("facts");
            foreach (var fact in @case.Facts) Write(json, fact, @case);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Fact fact, Case @case)
    {
        json.WriteStartObject();
        json.WritePlace("at", fact.At);
        json.WriteNumberOrNull("sourceStart", fact.At.SourceStart);
        json.WriteString("kind", fact.Kind.ToString());
        Names(json, "actors", fact.Actors, @case);
        json.WriteString("actorPhrase", fact.Actors.Phrase);
        json.WriteBoolean("ambiguous", fact.Actors.IsAmbiguous);
        json.WriteString("verb", fact.Verb);
        json.WriteString("voice", Words<Voice>.Of(fact.Voice));
        Names(json, "target", fact.Targets, @case);
        json.WriteBoolean("negated", fact.Negated);
        json.WriteString("modality", fact.Modality == Modality.InformationAndBelief ? "information-and-belief" : Words<Modality>.Of(fact.Modality));
        json.WriteString("when", fact.When);
        json.WriteString("where", fact.Where);
        json.WriteStrings("classes", fact.Classes);
        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, string property, ActorSet actors, Case @case)
    {
        json.WriteStartArray(property);
        foreach (var member in actors.Members) json.WriteStringValue(@case[member] is { IsPlaintiff: true, Name: "Plaintiff" } && actors.Phrase.Contains("laintiff", StringComparison.Ordinal) ? actors.Phrase : @case[member].Name);
        if (actors.Members.IsEmpty && actors.Certainty == ActorCertainty.Stranger) json.WriteStringValue(actors.Phrase);
        json.WriteEndArray();
    }
}
