using System.Text.Json;
using Undercolor.Doctrine;
using Undercolor.Papers.Motions;
using Undercolor.Text;

namespace Undercolor.Reports.Motions;

/// <summary>The keys of a ground's law in JSON.</summary>
internal static class GroundLawJson
{
    public static void Write(Utf8JsonWriter json, GroundLaw law)
    {
        Side(json, "movant", law.Movant);
        Side(json, "plaintiff", law.Plaintiff);
        json.WriteList("circuit", law.Holds, (j, s) =>
        {
            j.WriteString("module", s.Module);
            j.WriteBoolean("adopts", s.Adopts);
            j.WriteString("why", s.Why);
            j.WriteStrings("authorities", s.Authorities);
        });
        json.WriteStrings("notKnown", law.Unknown.Select(u => u.Why).ToEquatableArray());
    }

    private static void Side(Utf8JsonWriter json, string name, EquatableArray<Authority> side) => json.WriteList(name, side, (j, a) =>
    {
        j.WriteString("key", a.Key);
        j.WriteString("citation", a.FullCitation);
        j.WriteString("proposition", a.Proposition);
        j.WriteString("history", a.History);
        j.WriteWord("verified", a.PropositionVerified);
    });
}
