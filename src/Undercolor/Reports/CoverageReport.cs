using System.Text;
using Undercolor.Auditing;

namespace Undercolor.Reports;

/// <summary><c>pack coverage</c> as text and as JSON (<c>schemas/coverage.v1.json</c>).</summary>
public static class CoverageReport
{
    public static string Text(PackCoverage coverage)
    {
        var text = new TextLines(TextOptions.Default);
        text.Add(VisibleText.Of($"What the packs {coverage.Packs} hold and what their examples test. “Said” are those of which a sentence says what is not known.")).Blank();
        string[] heads = ["covered", "said", "of", "part"];
        var rows = coverage.Rows.Select(r => (string[])[Number(r.Covered), Number(r.Said), Number(r.Total), $"{r.Part}: {r.Asks}"]).Prepend(heads).ToList();
        int[] widths = [7, 5, 5, text.Width - 7 - 5 - 5 - 6];
        foreach (var row in rows) text.Row([row[0].PadLeft(7), row[1].PadLeft(5), row[2].PadLeft(5), row[3]], widths, [Ink.Plain, Ink.Plain, Ink.Plain, Ink.Plain]);
        var missing = coverage.Rows.Where(r => !r.Missing.IsEmpty).ToList();
        text.Blank().Add(missing.Count == 0 ? "Nothing is missing." : "Missing:");
        foreach (var row in missing) text.Add(VisibleText.Of(FormattableString.Invariant($"- {row.Part} ({row.Missing.Count}): {string.Join(", ", row.Missing)}")), hanging: 2);
        return text.ToString();
    }

    public static string Json(PackCoverage coverage) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/coverage/v1");
        json.WriteString("packs", coverage.Packs);
        json.WriteList("rows", coverage.Rows, (j, row) =>
        {
            j.WriteString("part", row.Part);
            j.WriteString("asks", row.Asks);
            j.WriteNumber("covered", row.Covered);
            j.WriteNumber("said", row.Said);
            j.WriteNumber("of", row.Total);
            j.WriteStrings("missing", row.Missing);
        });
        json.WriteEndObject();
    });

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
