using System.Globalization;
using System.Text.Json;
using Undercolor.Papers.Responding;
using Undercolor.Text;

namespace Undercolor.Reports.Motions;

/// <summary>The frame of a response as JSON: <c>undercolor/response/1</c>, docs/motion.md.</summary>
public static class ResponseJson
{
    public static string Show(ResponseSkeleton response) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/response/1");
        json.WriteString("motion", response.Motion);
        json.WriteString("pleading", response.Pleading);
        json.WriteString("court", response.Court);
        json.WriteString("asOf", response.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteList("parts", response.Parts, Part);
        json.WriteStrings("notArgued", response.NotArgued);
        json.WriteEndObject();
    });

    private static void Part(Utf8JsonWriter json, ResponsePart part)
    {
        json.WriteString("heading", part.Section.Heading);
        json.WriteNumber("level", part.Section.Level);
        json.WriteNumberOrNull("page", part.Section.Page);
        json.WriteWord("use", part.Use);
        json.WriteList("grounds", part.Grounds, (j, g) =>
        {
            j.WriteString("ground", g.Ground.Id);
            j.WriteString("cue", g.Cue);
            j.WriteWord("from", g.From);
            j.WriteString("standard", g.Ground.Standard);
            GroundLawJson.Write(j, g.Law);
        });
        json.WriteList("points", part.Points, Point);
        json.WritePlaces("paragraphs", part.Paragraphs);
        json.WriteList("cited", part.Cited, (j, c) =>
        {
            j.WriteString("words", c.Words);
            j.WriteString("key", c.Key);
            j.WriteString("says", c.Says);
        });
    }

    private static void Point(Utf8JsonWriter json, ResponsePoint point)
    {
        json.WriteString("defendant", point.Defendant);
        json.WriteString("name", point.Name);
        json.WriteString("cell", point.Cell);
        json.WriteString("claim", point.Claim);
        json.WriteWord("result", point.Result);
        json.WriteString("theory", point.Theory);
        json.WriteList("said", point.Said, (j, s) =>
        {
            j.WriteString("summary", s.Summary);
            j.WritePlace("at", s.At);
        });
        json.WriteList("met", point.Met, (j, m) =>
        {
            j.WriteString("label", m.Label);
            j.WritePlaces("at", m.At);
        });
        json.WriteStrings("missing", point.Missing);
    }
}
