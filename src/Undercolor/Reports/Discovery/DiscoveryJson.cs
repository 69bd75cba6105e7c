using System.Text.Json;
using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovery;
using Undercolor.Reports.Drafted;
using Undercolor.Text;

namespace Undercolor.Reports.Discovery;

/// <summary><c>paper discovery</c> as JSON: <c>schemas/discovery.v1.json</c>.</summary>
public static class DiscoveryJson
{
    /// <param name="redact">Takes identifiers out of words.</param>
    public static string Show(DiscoveryPlan plan, EquatableArray<DiscoverySet> sets, Func<string, string> redact, string name)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return JsonWriting.Document(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "undercolor/discovery/v1");
            json.WriteString("file", name);
            json.WriteList("sets", sets, (j, set) =>
            {
                j.WriteString("to", set.To);
                j.WriteString("name", redact(set.Name));
                j.WriteWord("kind", set.Kind);
                if (set.Kind == DiscoveryKind.Interrogatories)
                {
                    j.WriteNumber("wider", set.Wider);
                    j.WriteNumber("stricter", set.Stricter);
                }
                j.WriteList("requests", set.Requests, (r, request) => Request(r, request, redact));
            });
            json.WriteList("notes", plan.Notes, (j, note) =>
            {
                j.WriteString("says", redact(note.Says));
                j.WriteStrings("authorities", note.Authorities);
            });
            json.WriteEndObject();
        });
    }

    private static void Request(Utf8JsonWriter json, DiscoveryRequest request, Func<string, string> redact)
    {
        json.WriteString("from", request.Row);
        json.WriteString("says", redact(PaperText.Plain(request.Says)));
        json.WriteStrings("keys", request.Says.Keys);
        json.WriteStrings("missing", request.Says.Pieces.OfType<Piece.Missing>().Select(m => m.What).ToEquatableArray());
        json.WriteBoolean("forGap", request.IsForGap);
        json.WriteList("fills", request.Fills, (j, need) =>
        {
            j.WriteString("plaintiff", need.Plaintiff);
            j.WriteString("defendant", need.Defendant);
            j.WriteString("claim", need.Claim);
            j.WriteString("element", need.Path);
            j.WriteWord("value", need.Value);
            j.WriteString("missing", need.What);
            j.WriteStrings("grounds", need.Grounds);
        });
    }
}
