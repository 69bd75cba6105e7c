using System.Text.Json;
using Undercolor.Analysis;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>One entry of <c>defendants</c> in the JSON contract.</summary>
internal static class JsonDefendant
{
    public static void Write(Utf8JsonWriter json, DefendantAssessment defendant, ReportMode mode)
    {
        json.WriteString("id", defendant.Id);
        json.WriteString("name", defendant.Name);
        json.WriteStrings("aliases", defendant.Aliases);
        json.WriteString("role", defendant.Role);
        json.WriteWord("kind", defendant.Kind);
        json.WriteWord("identified", defendant.Identified);
        json.WriteWords("functions", defendant.Functions);
        json.WriteWord("capacity", defendant.Capacity);
        json.WriteString("presumedCapacity", defendant.PresumedCapacity is { } presumed ? Words<Capacity>.Of(presumed) : null);
        WriteColorOfLaw(json, defendant);
        json.WriteWord("ruling", defendant.Ruling);
        json.WriteWords("reasons", defendant.Reasons);
        WritePleaded(json, defendant.Pleaded);
        json.WriteList("ownConduct", defendant.OwnConduct, WriteConduct);
        json.WriteList("entityAllegations", defendant.EntityAllegations, WriteConduct);
        json.WriteList("claims", defendant.Claims, (j, c) => JsonCell.Write(j, c, mode));
        json.WriteList("remedies", defendant.Remedies, WriteRemedy);
        json.WriteList("immunities", defendant.Immunities, WriteImmunity);
    }

    private static void WriteColorOfLaw(Utf8JsonWriter json, DefendantAssessment defendant)
    {
        json.WriteStartObject("colorOfLaw");
        json.WriteWord("value", defendant.ColorOfLaw);
        json.WritePlaces("grounds", defendant.ColorOfLawGrounds);
        json.WriteEndObject();
    }

    private static void WritePleaded(Utf8JsonWriter json, Pleaded pleaded)
    {
        json.WriteStartObject("pleaded");
        json.WritePlaces("who", pleaded.Who);
        json.WritePlaces("what", pleaded.What);
        json.WritePlaces("when", pleaded.When);
        json.WritePlaces("how", pleaded.How);
        json.WriteEndObject();
    }

    private static void WriteConduct(Utf8JsonWriter json, OwnConduct conduct)
    {
        json.WritePlace("at", conduct.At);
        json.WriteWord("kind", conduct.Kind);
        json.WriteString("summary", conduct.Summary);
    }

    private static void WriteRemedy(Utf8JsonWriter json, RemedyFinding remedy)
    {
        json.WriteString("remedy", remedy.Remedy);
        json.WriteWord("capacity", remedy.Capacity);
        json.WriteString("answer", remedy.Answer);
        json.WriteString("why", remedy.Why);
        json.WriteStrings("authorities", remedy.Authorities);
    }

    private static void WriteImmunity(Utf8JsonWriter json, ImmunityFinding immunity)
    {
        json.WriteString("immunity", immunity.Immunity);
        json.WriteString("answer", immunity.Answer);
        json.WriteString("why", immunity.Why);
        json.WriteStrings("authorities", immunity.Authorities);
    }
}
