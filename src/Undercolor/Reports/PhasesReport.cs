using System.Globalization;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>case phases</c>: each claim against each defendant in each phase of what happened.</summary>
public static class PhasesReport
{
    public static string Text(PhaseReport report)
    {
        if (report.Phases.IsEmpty) return $"{VisibleText.Of(report.File)}: {None}\n";
        var text = new StringBuilder();
        TextTable.Append(text, [Heads(report), .. report.Rows.Select(Cells)]);
        text.Append('\n');
        foreach (var phase in report.Phases) text.Append(CultureInfo.InvariantCulture, $"{phase.Id}: {StatementWords.Clean(phase.What)}\n");
        foreach (var row in report.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{VisibleText.Of(row.Defendant)}, {VisibleText.Of(row.ClaimLabel)}\n");
            foreach (var sentence in row.Cells.Select(Sentence)) text.Append(CultureInfo.InvariantCulture, $"  - {VisibleText.Of(sentence)}\n");
        }
        foreach (var sentence in Notes(report)) text.Append(CultureInfo.InvariantCulture, $"\n{sentence}\n");
        return text.ToString();
    }

    public static string Markdown(PhaseReport report)
    {
        if (report.Phases.IsEmpty) return $"{MarkdownText.Of(report.File)}: {None}\n";
        var text = new StringBuilder();
        text.Append(MarkdownText.Row(Heads(report).Select(MarkdownText.Of))).Append(MarkdownText.Row(Heads(report).Select(_ => "---")));
        foreach (var row in report.Rows) text.Append(MarkdownText.Row(Cells(row).Select(MarkdownText.Of)));
        foreach (var row in report.Rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Of($"{row.Defendant}, {row.ClaimLabel}")}\n\n");
            foreach (var sentence in row.Cells.Select(Sentence)) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(sentence)}\n");
        }
        foreach (var sentence in Notes(report)) text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of(sentence)}\n");
        return text.ToString();
    }

    public static string Json(PhaseReport report) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/phases/v1");
        json.WriteString("file", report.File);
        json.WriteWord("stage", report.Stage);
        json.WriteList("phases", report.Phases, (j, phase) =>
        {
            j.WriteString("id", phase.Id);
            j.WriteString("what", phase.What);
        });
        json.WriteList("rows", report.Rows, (j, row) =>
        {
            j.WriteString("defendant", row.Defendant);
            j.WriteString("plaintiff", row.Plaintiff);
            j.WriteString("claim", row.Claim);
            j.WriteWord("capacity", row.Capacity);
            j.WriteWord("whole", row.Whole);
            j.WriteList("cells", row.Cells, (at, cell) =>
            {
                at.WriteString("phase", cell.Phase);
                at.WriteWord("result", cell.Result);
                at.WriteWords("reasons", cell.Reasons);
                at.WriteStrings("conduct", cell.Conduct);
                at.WriteList("theories", cell.Theories, (t, theory) =>
                {
                    t.WriteString("theory", theory.Theory);
                    t.WriteWord("value", theory.Value);
                    t.WriteList("elements", theory.Elements, (e, element) =>
                    {
                        e.WriteString("element", element.Element);
                        e.WriteWord("value", element.Value);
                        e.WriteStrings("grounds", element.Grounds.Select(g => g.Paragraph).Distinct().ToEquatableArray());
                    });
                });
            });
        });
        json.WriteStrings("unplaced", report.Unplaced);
        json.WriteNumber("left", report.Left);
        json.WriteEndObject();
    });

    private const string None = "no incident names its phases, so that there is nothing to tell apart.";

    private static IReadOnlyList<string> Heads(PhaseReport report) => ["Defendant", "Claim", .. report.Phases.Select(p => p.Id), "All together"];

    private static IReadOnlyList<string> Cells(PhaseRow row) =>
        [VisibleText.Of(row.Defendant), VisibleText.Of(Shown.Claim(row.ClaimLabel, row.Capacity)), .. row.Cells.Select(c => Shown.Result(c.Result)), Shown.Result(row.Whole)];

    private static string Sentence(PhaseCell cell)
    {
        var conduct = cell.Conduct.IsEmpty ? "nothing of this person’s own is told" : string.Join(", ", cell.Conduct);
        var theory = cell.Theories.IsEmpty ? "" : $"; {cell.Theories[0].Label}: {string.Join(", ", cell.Theories[0].Elements.Select(e => $"{e.Label} {Shown.Value(e.Value)}"))}";
        return $"{cell.Phase}: {Shown.Result(cell.Result)} ({conduct}{theory}).";
    }

    private static IEnumerable<string> Notes(PhaseReport report)
    {
        if (!report.Unplaced.IsEmpty) yield return $"Neither the file nor its times put these into one phase, and they count for none: {string.Join(", ", report.Unplaced)}.";
        if (report.Left > 0) yield return FormattableString.Invariant($"{report.Left} more phases were not judged.");
    }
}
