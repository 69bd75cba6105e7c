using System.Text.Json;
using Undercolor.Papers.Spine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The second half of <c>case spine</c>: for each element of each claim the paragraph, the request, the sentence of the instruction and the question of the verdict form that carry it,
/// and every break.</summary>
public static class SpinePapersReport
{
    public static string Text(SpineResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var lines = new TextLines(TextOptions.Default);
        lines.Blank().Add("The same element in paragraph, request, instruction and verdict question", ink: Ink.Bold);
        foreach (var cell in result.Rows.GroupBy(r => Cell(r.Need.Key)))
        {
            lines.Blank().Add(VisibleText.Of(cell.Key));
            foreach (var row in cell) lines.Add(VisibleText.Of($"{row.Need.Key.Path} ({Shown.Value(row.Need.Value)}): {string.Join(" · ", Enum.GetValues<SpinePaper>().Select(p => Carriers(row, p)))}"), 2, 4);
        }
        lines.Blank().Add(result.Breaks.IsEmpty ? "No break." : $"{Shown.Count(result.Breaks.Count, "break")}: {Shown.Count(result.Breaks.Count(b => b.IsOfCase), "gap")} of the case, {result.Breaks.Count(b => !b.IsOfCase)} of the papers.", ink: Ink.Bold);
        foreach (var one in result.Breaks) lines.Add(VisibleText.Of(Says(one)), 2, 2);
        return lines.ToString();
    }

    public static string Markdown(SpineResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var text = new System.Text.StringBuilder("\n| Cell | Element | Paragraph | Request | Instruction | Question |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in result.Rows)
            text.Append(MarkdownText.Row(new[] { Cell(row.Need.Key), row.Need.Key.Path }.Concat(Enum.GetValues<SpinePaper>().Select(p => Carriers(row, p))).Select(c => MarkdownText.Of(VisibleText.Of(c)))));
        text.Append('\n');
        foreach (var one in result.Breaks) text.Append("- ").Append(MarkdownText.Of(VisibleText.Of(Says(one)))).Append('\n');
        return text.ToString();
    }

    internal static void Json(Utf8JsonWriter json, SpineResult result)
    {
        json.WriteList("elements", result.Rows, (j, row) =>
        {
            Key(j, row.Need.Key);
            j.WriteWord("value", row.Need.Value);
            foreach (var (paper, name) in new[] { (SpinePaper.Paragraph, "paragraphs"), (SpinePaper.Request, "requests"), (SpinePaper.Sentence, "sentences"), (SpinePaper.Question, "questions") })
                j.WriteStrings(name, row.In(paper).Select(l => l.Carrier).Distinct().ToEquatableArray());
        });
        json.WriteList("breaks", result.Breaks, (j, one) =>
        {
            Key(j, one.Key);
            j.WriteWord("paper", one.Paper);
            j.WriteString("carrier", one.Carrier);
            j.WriteString("of", one.IsOfCase ? "case" : "paper");
            j.WriteString("says", Says(one));
        });
    }

    /// <summary>A break as a sentence.</summary>
    public static string Says(SpineBreak one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var lacks = one.Paper switch
        {
            SpinePaper.Paragraph => "no paragraph pleads it",
            SpinePaper.Request => "no request asks it",
            SpinePaper.Sentence => "no sentence instructs it",
            SpinePaper.Question => "no question asks it",
        };
        var what = one.Carrier.Length > 0 ? $"{lacks}; a fresh draft has {one.Carrier}" : one.Why.Length > 0 ? $"{lacks} ({one.Why})" : lacks;
        return $"Element {one.Key.Path} of {one.Key.Claim} against {one.Key.Defendant} (for {one.Key.Plaintiff}): {what}. {(one.IsOfCase ? "A gap of the case." : "A gap of the paper.")}";
    }

    private static string Cell(SpineKey key) => $"{key.Plaintiff} · {key.Defendant} · {key.Claim}";

    private static string Carriers(SpineRow row, SpinePaper paper)
    {
        var shown = row.In(paper).Select(l => l.Shown).Distinct().ToList();
        return paper switch
        {
            SpinePaper.Paragraph => shown.Count == 0 ? "no paragraph" : string.Join(", ", shown),
            SpinePaper.Request => shown.Count == 0 ? "no request" : Shown.Count(row.In(paper).Select(l => l.Carrier).Distinct().Count(), "request"),
            SpinePaper.Sentence => shown.Count == 0 ? "no instruction" : $"instruction{(string.Join(", ", shown.Where(s => s.Length > 0)) is { Length: > 0 } labels ? $" {labels}" : "")}",
            SpinePaper.Question => shown.Count == 0 ? "no question" : string.Join(", ", shown),
        };
    }

    private static void Key(Utf8JsonWriter json, SpineKey key)
    {
        json.WriteString("plaintiff", key.Plaintiff);
        json.WriteString("defendant", key.Defendant);
        json.WriteString("claim", key.Claim);
        json.WriteString("element", key.Path);
    }
}
