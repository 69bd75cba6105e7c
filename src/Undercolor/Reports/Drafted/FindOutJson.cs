using Undercolor.Drafting.Paper;
using Undercolor.Papers.Discovering;
using Undercolor.Text;

namespace Undercolor.Reports.Drafted;

/// <summary>What to find out, as JSON: <c>schemas/find-out.v1.json</c>.</summary>
public static class FindOutJson
{
    public static string Show(FindOut found, string file)
    {
        ArgumentNullException.ThrowIfNull(found);
        return JsonWriting.Document(indented: true, json =>
        {
            json.WriteStartObject();
            json.WriteString("schema", "undercolor/find-out/v1");
            json.WriteString("file", file);
            json.WriteList("gaps", found.Gaps, (j, gap) =>
            {
                j.WriteString("defendant", gap.Defendant);
                j.WriteString("right", gap.Right);
                j.WriteString("theory", gap.Theory);
                j.WriteString("element", gap.Element);
                j.WriteString("about", PaperText.Plain(gap.About));
                j.WriteString("missing", PaperText.Plain(gap.What));
                j.WriteStartArray("requests");
                foreach (var number in gap.Requests) j.WriteNumberValue(number);
                j.WriteEndArray();
            });
            json.WriteList("requests", found.Requests.Select((request, i) => (request, Number: i + 1)).ToEquatableArray(), (j, numbered) =>
            {
                var request = numbered.request;
                j.WriteNumber("number", numbered.Number);
                j.WriteString("record", request.Record);
                j.WriteString("name", PaperText.Plain(request.Name));
                j.WriteString("custodian", request.Custodian);
                j.WriteString("unit", request.Unit);
                j.WriteBoolean("private", request.IsPrivate);
                j.WriteString("shows", PaperText.Plain(request.Shows));
                j.WriteString("loss", PaperText.Plain(request.Loss));
                j.WriteString("asks", PaperText.Plain(request.Asks));
            });
            json.WriteStrings("held", found.Held.Select(PaperText.Plain).ToEquatableArray());
            json.WriteEndObject();
        });
    }
}
