using System.Text.Json;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>dump facts --format json</c>: every fact that was read, with its place.</summary>
public static class FactsReport
{
    public static string Json(Case @case) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteList("facts", @case.Facts, (j, fact) => Write(j, fact, @case));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, Fact fact, Case @case)
    {
        json.WritePlace("at", fact.At);
        json.WriteNumberOrNull("sourceStart", fact.At.SourceStart);
        json.WriteString("kind", fact.Kind.ToString());
        Names(json, "actors", fact.Actors, @case);
        json.WriteString("actorPhrase", fact.Actors.Phrase);
        json.WriteBoolean("ambiguous", fact.Actors.IsAmbiguous);
        json.WriteString("verb", fact.Verb);
        json.WriteWord("voice", fact.Voice);
        Names(json, "target", fact.Targets, @case);
        json.WriteBoolean("negated", fact.Negated);
        json.WriteWord("modality", fact.Modality);
        json.WriteString("when", fact.When);
        json.WriteString("where", fact.Where);
        json.WriteStrings("classes", fact.Classes);
        if (fact.Standing != Standing.Pleaded) json.WriteWord("standing", fact.Standing);
        if (!fact.Sources.IsEmpty) json.WriteStrings("sources", fact.Sources.Select(s => s.Words.Text).ToEquatableArray());
        if (fact.Corrected) json.WriteBoolean("corrected", true);
    }

    private static void Names(Utf8JsonWriter json, string property, ActorSet actors, Case @case)
    {
        json.WriteStartArray(property);
        foreach (var member in actors.Members) json.WriteStringValue(@case[member] is { IsPlaintiff: true, Name: "Plaintiff" } && actors.Phrase.Contains("laintiff", StringComparison.Ordinal) ? actors.Phrase : @case[member].Name);
        if (actors.Members.IsEmpty && actors.Certainty == ActorCertainty.Stranger) json.WriteStringValue(actors.Phrase);
        json.WriteEndArray();
    }
}
