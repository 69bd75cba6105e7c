using System.Globalization;
using System.Text.Json;
using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;
using Undercolor.Text;

namespace Undercolor.Reports.Dates;

/// <summary>The dates of a lawsuit as JSON; schemas/dates.v1.json.</summary>
public static class DatesJson
{
    public static string Show(DateSheet sheet) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/dates/v1");
        json.WriteString("file", sheet.Name);
        WriteOrNull(json, "court", sheet.Court?.Id);
        WriteOrNull(json, "state", sheet.State?.Code);
        json.WriteString("asOf", Iso(sheet.AsOf));
        json.WriteList("dates", sheet.Dates, Date);
        json.WriteList("limits", sheet.Limits, Limit);
        json.WriteList("waiting", sheet.Waiting, (j, waiting) =>
        {
            Rule(j, waiting.Rule);
            j.WriteWords("needs", waiting.Needs);
            j.WriteString("why", DateWords.Needs(waiting));
        });
        json.WriteStrings("gaps", sheet.Gaps);
        json.WriteEndObject();
    });

    /// <summary>One count by itself.</summary>
    public static string Show(Counted counted, Court? court) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/count/v1");
        WriteOrNull(json, "court", court?.Id);
        Count(json, counted);
        json.WriteStrings("cautions", counted.Cautions);
        json.WriteEndObject();
    });

    private static void Date(Utf8JsonWriter json, CountedDeadline date)
    {
        Rule(json, date.Rule);
        json.WriteStartObject("from");
        WriteOrNull(json, "event", date.From.Kind is { } kind ? Words<ProceedingKind>.Of(kind) : null);
        json.WriteString("day", Iso(date.From.Day));
        json.WriteString("who", date.From.Who);
        json.WriteWord("service", date.From.Means);
        json.WriteString("key", date.From.Key);
        json.WriteEndObject();
        Count(json, date.Count);
        json.WriteString("says", date.Rule.Says);
        json.WriteStrings("cautions", date.Cautions);
    }

    private static void Rule(Utf8JsonWriter json, DeadlineRule rule)
    {
        json.WriteString("id", rule.Id);
        json.WriteString("title", rule.Title);
        json.WriteString("by", rule.By);
        json.WriteBoolean("opens", rule.Opens);
        json.WriteBoolean("ends", rule.Ends);
        json.WriteBoolean("strict", rule.IsStrict);
        json.WriteStrings("authorities", rule.Authorities);
        WriteOrNull(json, "localRule", rule.Local?.Name);
    }

    private static void Count(Utf8JsonWriter json, Counted counted)
    {
        json.WriteString("period", counted.Request.Period.ToString());
        json.WriteBoolean("backward", counted.Request.IsBackward);
        json.WriteString("day", Iso(counted.Day));
        WriteOrNull(json, "hour", counted.Hour is { } hour ? TimeCounter.Words(hour) : null);
        json.WriteString("earliest", Iso(counted.Earliest));
        json.WriteString("latest", Iso(counted.Latest));
        json.WriteList("steps", counted.Steps, (j, step) =>
        {
            j.WriteWord("kind", step.Kind);
            j.WriteString("day", Iso(step.Day));
            j.WriteString("says", step.Says);
            j.WriteStrings("authorities", step.Authorities);
        });
    }

    private static void Limit(Utf8JsonWriter json, LimitDate limit)
    {
        json.WriteString("right", limit.Right);
        json.WriteString("label", limit.Label);
        WriteOrNull(json, "day", limit.Day is { } day ? Iso(day) : null);
        json.WriteStrings(limit.Day is null ? "unknown" : "assumptions", limit.Assumptions);
        json.WriteString("caution", limit.Caution);
        json.WriteStrings("authorities", limit.Authorities);
    }

    private static void WriteOrNull(Utf8JsonWriter json, string name, string? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteString(name, value);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
