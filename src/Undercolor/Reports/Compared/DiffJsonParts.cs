using System.Text.Json;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Footings;
using Undercolor.Papers.Comparing.Prayers;
using Undercolor.Papers.Comparing.References;
using Undercolor.Text;

namespace Undercolor.Reports.Compared;

/// <summary>References, relief and relation back in the JSON of a comparison.</summary>
internal static class DiffJsonParts
{
    public static void References(Utf8JsonWriter json, ReferenceChanges references)
    {
        json.WriteStartObject("references");
        json.WriteNumber("count", references.Count);
        json.WriteNumber("kept", references.Kept);
        json.WriteList("faults", references.Faults, (j, change) =>
        {
            j.WriteWord("kind", change.Kind);
            j.WriteWord("fault", change.Fault);
            j.WritePlace("at", change.At);
            j.WritePlaceOrNull("old", change.Old);
            j.WriteStrings("missing", change.Missing);
            j.WriteList("moved", change.Moved, (m, pair) =>
            {
                m.WriteString("was", pair.Was);
                m.WriteString("now", pair.Now);
            });
            j.WriteStrings("lost", change.Lost);
            j.WriteStrings("taken", change.Taken);
        });
        json.WriteEndObject();
    }

    public static void Relief(Utf8JsonWriter json, ReliefChanges relief)
    {
        json.WriteStartObject("relief");
        json.WriteBoolean("oldFound", relief.OldFound);
        json.WriteBoolean("newFound", relief.NewFound);
        json.WriteList("kinds", relief.Kinds, (j, change) =>
        {
            j.WriteWord("kind", change.Kind);
            j.WritePlaceOrNull("old", change.Old);
            j.WritePlaceOrNull("new", change.New);
            j.WriteStrings("leftOut", change.LeftOut);
            j.WriteStrings("takenIn", change.TakenIn);
        });
        json.WriteStrings("oldAmounts", relief.OldAmounts);
        json.WriteStrings("newAmounts", relief.NewAmounts);
        json.WriteStrings("withoutRequest", relief.WithoutRequest);
        json.WriteStartArray("countsWithout");
        foreach (var count in relief.CountsWithout) json.WriteNumberValue(count);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void RelationBack(Utf8JsonWriter json, ComplaintComparison compared)
    {
        var days = compared.RelationBack.Days;
        json.WriteStartObject("relationBack");
        json.WriteString("oldFiled", DiffJson.Day(days.OldFiled));
        json.WriteString("newFiled", DiffJson.Day(days.NewFiled));
        json.WriteString("serviceEnds", DiffJson.Day(days.ServiceEnds));
        json.WriteString("limit", DiffJson.Day(days.LimitDay));
        json.WriteString("limitSays", days.TimeLimit);
        json.WriteList("footings", compared.RelationBack.Footings, Footing);
        json.WriteEndObject();
    }

    private static void Footing(Utf8JsonWriter json, Footing footing)
    {
        json.WriteWord("by", footing.By);
        json.WriteString("name", footing.Name);
        json.WriteString("before", footing.Before);
        json.WriteBoolean("sure", footing.IsSure);
        json.WriteStrings("claims", footing.Claims);
        json.WritePlaceOrNull("namedBefore", footing.NamedBefore);
        json.WriteList("points", footing.Points, (j, point) =>
        {
            j.WriteString("point", point.Id);
            j.WriteString("asks", point.Asks);
            j.WriteWord("standing", point.Standing);
            DiffJson.Ties(j, "ties", point.Ties);
            j.WritePlaces("onlyNew", point.OnlyNew);
            j.WriteString("open", point.Open);
            j.WriteList("law", point.Law, (l, law) =>
            {
                l.WriteStrings("who", law.Who);
                l.WriteString("answer", law.Answer);
                l.WriteString("why", law.Why);
                l.WriteStrings("authorities", law.Authorities);
            });
            j.WriteStrings("authorities", point.Authorities);
        });
    }
}
