using System.Globalization;
using System.Text;
using Undercolor.Cases;
using Undercolor.Papers.Spine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>case spine</c>: what happened, in the order of time.</summary>
public static class SpineReport
{
    private sealed record Line(string Time, string Id, string Who, string What, string Where, string Source, bool IsPlaced);

    public static string Text(CaseFile file)
    {
        var text = new StringBuilder();
        var lines = Lines(file);
        var widths = (Time: Width(lines, l => l.Time, 28), Id: Width(lines, l => l.Id, 16));
        text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(file.Name)}: {Shown.Count(lines.Count, "happening")} in the order of time\n\n");
        foreach (var line in lines)
        {
            text.Append(CultureInfo.InvariantCulture, $"{Cut(line.Time, widths.Time).PadRight(widths.Time)}  {line.Id.PadRight(widths.Id)}  {line.Who}: {line.What}\n");
            foreach (var more in new[] { line.Where, line.Source }.Where(m => m.Length > 0))
                text.Append(' ', widths.Time + widths.Id + 4).Append(more).Append('\n');
        }
        if (lines.Any(l => !l.IsPlaced)) text.Append("\n* No time places this; it stands where the file has it.\n");
        return text.ToString();
    }

    public static string Markdown(CaseFile file)
    {
        var text = new StringBuilder("| When | Id | Who | What | Where | How known |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var line in Lines(file))
            text.Append(MarkdownText.Row(new[] { line.Time, line.Id, line.Who, line.What, line.Where, line.Source }.Select(MarkdownText.Of)));
        return text.ToString();
    }

    /// <param name="papers">Null to leave the papers out.</param>
    public static string Json(CaseFile file, SpineResult? papers = null) => JsonWriting.Document(indented: true, json =>
    {
        var standings = new CaseStandings(file);
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/spine/v1");
        json.WriteString("file", file.Name);
        json.WriteList("rows", Chronology.Of(file), (j, row) =>
        {
            j.WriteString("id", row.Statement.Id);
            j.WriteString("day", row.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            j.WriteString("when", row.Time);
            j.WriteBoolean("placed", row.IsPlaced);
            j.WriteStrings("who", row.Statement.Who);
            j.WriteString("what", StatementWords.WhatOf(row.Statement));
            j.WriteString("where", row.Place);
            j.WriteStrings("source", row.Statement.Sources.Select(s => s.Words.Text).ToEquatableArray());
            j.WriteWord("standing", standings.Of(row.Statement));
            j.WriteNumber("line", row.Statement.Line);
        });
        if (papers is not null) SpinePapersReport.Json(json, papers);
        json.WriteEndObject();
    });

    private static List<Line> Lines(CaseFile file) => [.. Chronology.Of(file).Select(row => new Line(
        StatementWords.Clean(row.Time) + (row.IsPlaced ? "" : "*"), row.Statement.Id, StatementWords.Clean(StatementWords.WhoOf(file, row.Statement)), StatementWords.Clean(StatementWords.WhatOf(row.Statement)), StatementWords.Clean(row.Place),
        StatementWords.Clean(string.Join("; ", row.Statement.Sources.Select(s => s.Words.Text))), row.IsPlaced))];

    private static string Cut(string text, int width) => text.Length <= width ? text : $"{text[..(width - 1)]}…";

    private static int Width(List<Line> lines, Func<Line, string> of, int most) => Math.Min(most, lines.Select(l => of(l).Length).DefaultIfEmpty(0).Max());
}
