using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Reports;

/// <summary><c>case times --format json</c>; its schema is <c>schemas/times.v1.json</c>.</summary>
public static class TimesJson
{
    public static string Show(CaseTimeline times, EquatableArray<TimedTheory> timed) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/times/v1");
        json.WriteString("file", times.File.Name);
        json.WriteBoolean("decided", times.IsDecided);
        json.WriteList("rows", TimesView.Rows(times).ToEquatableArray(), (j, row) =>
        {
            j.WriteString("id", row.Id);
            j.WriteNumber("line", row.Line);
            j.WriteString("what", row.What);
            j.WriteBoolean("setAside", row.IsSetAside);
            Point(j, "begins", row.Begins);
            Point(j, "ends", row.Ends);
        });
        json.WriteList("conflicts", times.Conflicts, (j, conflict) =>
        {
            j.WriteWord("kind", conflict.Kind);
            Chain(j, "statements", conflict.Statements);
            Seconds(j, "reconciling", conflict.Reconciling);
        });
        json.WriteList("opportunities", timed, (j, one) =>
        {
            j.WriteString("defendant", one.Name);
            j.WriteString("claim", one.Claim);
            j.WriteString("theory", one.Theory);
            j.WriteStrings("done", one.Done);
            j.WriteWord("there", one.Opportunity.There);
            j.WriteBoolean("saw", one.Opportunity.Saw);
            Seconds(j, "least", one.Opportunity.Seconds.Least);
            Seconds(j, "most", one.Opportunity.Seconds.Most);
            j.WriteStrings("because", one.Opportunity.Because);
            Chain(j, "rests", one.Opportunity.Rests);
        });
        json.WriteEndObject();
    });

    private static void Point(Utf8JsonWriter json, string name, PointView point)
    {
        json.WriteStartObject(name);
        json.WriteString("earliest", point.Earliest.Length > 0 ? point.Earliest : null);
        json.WriteString("latest", point.Latest.Length > 0 ? point.Latest : null);
        Chain(json, "notEarlier", point.NotEarlier);
        Chain(json, "notLater", point.NotLater);
        json.WriteEndObject();
    }

    private static void Chain(Utf8JsonWriter json, string name, EquatableArray<TimeStatement> statements) => json.WriteList(name, statements, (j, statement) =>
    {
        j.WriteString("of", statement.Of);
        j.WriteWord("basis", statement.Basis);
        j.WriteNumber("line", statement.Line);
        j.WriteString("says", statement.Says);
    });

    private static void Seconds(Utf8JsonWriter json, string name, long? seconds)
    {
        if (seconds is { } known) json.WriteNumber(name, known);
        else json.WriteNull(name);
    }
}
