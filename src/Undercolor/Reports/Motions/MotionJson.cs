using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Papers.Motions;
using Undercolor.Text;

namespace Undercolor.Reports.Motions;

/// <summary>The motion that a pleading invites as JSON: <c>undercolor/motion/1</c>, docs/motion.md.</summary>
public static class MotionJson
{
    public static string Show(InvitedMotion motion) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/motion/1");
        json.WriteString("name", motion.Name);
        json.WriteString("court", motion.Court);
        json.WriteString("asOf", motion.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        json.WriteStrings("vehicle", motion.Vehicle.Select(a => a.Key).ToEquatableArray());
        json.WriteList("arguments", motion.Arguments, (j, a) =>
        {
            j.WriteString("ground", a.Ground.Id);
            j.WriteString("heading", a.Heading);
            j.WriteString("argues", a.Ground.Argues);
            j.WriteString("standard", a.Ground.Standard);
            j.WriteList("points", a.Points, Point);
            GroundLawJson.Write(j, a.Law);
        });
        json.WriteStrings("notRaised", motion.NotRaised);
        json.WriteEndObject();
    });

    private static void Point(Utf8JsonWriter json, MotionPoint point)
    {
        json.WriteString("defendant", point.Defendant);
        json.WriteString("name", point.Name);
        json.WriteWord("footing", point.Footing);
        json.WriteStrings("cells", point.Cells);
        json.WriteStrings("claims", point.Claims);
        json.WritePlaces("at", point.At);
        json.WriteList("answers", point.Answers, (j, a) =>
        {
            j.WriteString("what", a.What);
            j.WriteString("where", a.Where);
            j.WriteString("example", a.Example);
        });
    }
}
