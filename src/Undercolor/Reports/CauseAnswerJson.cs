using System.Text.Json;
using Undercolor.Causation.Equations;
using Undercolor.Causation.Questions;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The answer to a question about a model, as one line of JSON.</summary>
public static class CauseAnswerJson
{
    /// <param name="time">How long the answer took, the reading of the question apart.</param>
    public static string Check(CauseQuestion question, CauseAnswer answer, bool? ness, TimeSpan time) => JsonWriting.Document(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        json.WriteBoolean("ac1", answer.Ac1);
        Write(json, "ac2", answer.Ac2);
        Write(json, "ac3", answer.Ac3);
        Write(json, "isCause", answer.IsCause);
        Write(json, "butFor", answer.ButFor);
        Write(json, "ness", ness);
        if (answer.Witness is { } witness)
        {
            Write(json, "changed", question, witness.Changed);
            Write(json, "held", question, witness.Held);
        }
        if (answer.Ac2 is null || answer.Ac3 is null || answer.ButFor is null) json.WriteString("notDecided", NotDecided);
        json.WriteNumber("micros", Math.Round(time.TotalMicroseconds, 1));
        json.WriteEndObject();
    });

    public static string All(CauseQuestion question, IReadOnlyList<EquatableArray<Setting>>? causes) => JsonWriting.Document(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", question.Id);
        if (causes is null)
        {
            json.WriteNull("causes");
            json.WriteString("notDecided", NotDecided);
        }
        else
        {
            json.WriteStartArray("causes");
            foreach (var cause in causes) WriteSettings(json, question, cause);
            json.WriteEndArray();
            json.WriteNumber("mostTogether", CauseQuestion.MostTogether);
        }
        json.WriteEndObject();
    });

    public static string Refused(string id, string fault) => JsonWriting.Document(indented: false, json =>
    {
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("error", fault);
        json.WriteEndObject();
    });

    private static string NotDecided => FormattableString.Invariant($"The search ended after {StepBudget.Default} steps.");

    private static void Write(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } known) json.WriteBoolean(name, known);
        else json.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter json, string name, CauseQuestion question, EquatableArray<Setting> settings)
    {
        json.WritePropertyName(name);
        WriteSettings(json, question, settings);
    }

    private static void WriteSettings(Utf8JsonWriter json, CauseQuestion question, EquatableArray<Setting> settings)
    {
        json.WriteStartObject();
        foreach (var (variable, value) in settings) json.WriteNumber(question.Model.Variables[variable].Name, value);
        json.WriteEndObject();
    }
}
