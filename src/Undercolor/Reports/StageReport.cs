using System.Globalization;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>case stages</c>: each claim at every stage side by side, and what is short at the later ones.</summary>
public static class StageReport
{
    private static readonly Stage[] s_stages = Enum.GetValues<Stage>();

    public static string Text(EquatableArray<StageRow> rows, ReportMode mode)
    {
        var text = new StringBuilder();
        TextTable.Append(text, [["Defendant", "Claim", "As pleaded", "On the evidence", "At trial"], .. rows.Select(Cells)]);
        foreach (var row in rows.Where(r => !r.Changes.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{VisibleText.Of(row.Defendant)}, {VisibleText.Of(row.ClaimLabel)}\n");
            foreach (var sentence in row.Changes.Select(c => Sentence(c, mode))) text.Append(CultureInfo.InvariantCulture, $"  - {sentence}\n");
        }
        return text.ToString();
    }

    public static string Markdown(EquatableArray<StageRow> rows, ReportMode mode)
    {
        var text = new StringBuilder("| Defendant | Claim | As pleaded | On the evidence | At trial |\n| --- | --- | --- | --- | --- |\n");
        foreach (var row in rows) text.Append(MarkdownText.Row(Cells(row).Select(MarkdownText.Of)));
        foreach (var row in rows.Where(r => !r.Changes.IsEmpty))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Of(VisibleText.Of($"{row.Defendant}, {row.ClaimLabel}"))}\n\n");
            foreach (var sentence in row.Changes.Select(c => Sentence(c, mode))) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(sentence)}\n");
        }
        return text.ToString();
    }

    public static string Json(EquatableArray<StageRow> rows) => JsonWriting.Document(indented: true, json =>
    {
        json.WriteStartObject();
        json.WriteString("schema", "undercolor/stages/v1");
        json.WriteList("rows", rows, (j, row) =>
        {
            j.WriteString("defendant", row.Defendant);
            j.WriteString("plaintiff", row.Plaintiff);
            j.WriteString("claim", row.Claim);
            j.WriteWord("capacity", row.Capacity);
            j.WriteList("results", s_stages.Zip(row.Results).ToEquatableArray(), (at, pair) =>
            {
                at.WriteWord("stage", pair.First);
                at.WriteWord("result", pair.Second);
            });
            j.WriteList("changes", row.Changes, (at, change) =>
            {
                at.WriteWord("stage", change.Stage);
                at.WriteString("theory", change.Theory);
                at.WriteString("element", change.Element);
                at.WriteWord("pleaded", change.Pleaded);
                at.WriteWord("value", change.Value);
                at.WriteList("grounds", change.Grounds, (g, fact) =>
                {
                    g.WriteString("at", fact.At.Paragraph);
                    g.WriteWord("standing", fact.Standing);
                });
            });
        });
        json.WriteEndObject();
    });

    private static IReadOnlyList<string> Cells(StageRow row) =>
        [VisibleText.Of(row.Defendant), VisibleText.Of(Shown.Claim(row.ClaimLabel, row.Capacity)), .. s_stages.Zip(row.Results).Select(r => Result(r.First, r.Second))];

    private static string Result(Stage stage, CellResult result) => (stage, result) switch
    {
        (Stage.SummaryJudgment, CellResult.Adequate) => "supported",
        (Stage.SummaryJudgment, CellResult.Inadequate) => "not supported",
        (Stage.Trial, CellResult.Adequate) => "proved",
        (Stage.Trial, CellResult.Inadequate) => "not proved",
        _ => Shown.Result(result),
    };

    private static string Sentence(ElementAtStage change, ReportMode mode) => VisibleText.Of(
        $"{(change.Stage == Stage.Trial ? "At trial" : "On the evidence")}, {change.Element}: {Shown.Value(change.Value)} (pleaded as {Shown.Value(change.Pleaded)}{On(change.Grounds)})."
        + (mode == ReportMode.Screening ? "" : change.Stage == Stage.Trial ? " An admission, a stipulation or a finding on one of these would change it." : " Testimony or a record that backs one of these would change it."));

    private static string On(EquatableArray<Fact> grounds) =>
        grounds.IsEmpty ? "" : $"; {string.Join(", ", grounds.Select(f => $"{f.At.Paragraph} {Words<Standing>.Of(f.Standing).Replace('-', ' ')}").Distinct())}";
}
