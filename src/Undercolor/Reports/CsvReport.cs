using System.Text;
using Undercolor.Analysis;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary><c>check --format csv</c>: a row for each cell, the header once. Several words in one column are parted by <c>; </c>.</summary>
public static class CsvReport
{
    /// <summary>
    /// <c>document</c> file name · <c>defendant_id</c>, <c>defendant</c>, <c>kind</c>, <c>identified</c>, <c>capacity</c> as pleaded ·
    /// <c>ruling</c> of the defendant · <c>cell</c>, <c>plaintiff</c>, <c>incident</c> ids · <c>claim</c> id of the right, <c>claim_label</c> in words ·
    /// <c>claim_capacity</c> · <c>result</c> closed word, <c>result_words</c> as shown to people · <c>reasons</c> ·
    /// <c>theories</c> that are met · <c>elements_not_met</c> of the nearest theory · <c>paragraphs</c> of all grounds · <c>findings</c> rule ids for this defendant ·
    /// <c>corrections</c> of the document, such as <c>2 applied; 1 stale</c>.
    /// </summary>
    private static readonly string[] s_header =
    [
        "document", "defendant_id", "defendant", "kind", "identified", "capacity", "ruling", "cell", "plaintiff", "incident", "claim", "claim_label",
        "claim_capacity", "result", "result_words", "reasons", "theories", "elements_not_met", "paragraphs", "findings", "corrections",
    ];

    public static string Of(Assessment assessment, ReportContext context) => Of([(assessment, context)]);

    public static string Of(IEnumerable<(Assessment Assessment, ReportContext Context)> documents)
    {
        var csv = new StringBuilder().Row(s_header);
        foreach (var (assessment, context) in documents)
        {
            var view = ReportView.Of(assessment, context);
            foreach (var defendant in view.Defendants)
                foreach (var cell in defendant.Defendant.Claims) csv.Row([.. About(defendant, view), .. About(cell), FindingsOf(defendant), CorrectionsOf(view.Assessment)]);
        }
        return csv.ToString();
    }

    private static IEnumerable<string> About(DefendantView view, ReportView report)
    {
        var defendant = view.Defendant;
        return
        [
            report.DocumentName, defendant.Id, view.Name, Words<PartyKind>.Of(defendant.Kind), Words<Identified>.Of(defendant.Identified),
            Words<Capacity>.Of(defendant.Capacity), Words<CellResult>.Of(defendant.Ruling),
        ];
    }

    private static IEnumerable<string> About(Cell cell) =>
    [
        cell.Id, cell.Plaintiff, cell.Incident, cell.Claim, VisibleText.Of(cell.ClaimLabel), Words<Capacity>.Of(cell.Capacity), Words<CellResult>.Of(cell.Result), Shown.Result(cell.Result),
        List(cell.Reasons.Select(Words<Reason>.Of)), List(cell.Theories.Where(t => t.Value.IsMet()).Select(t => t.Theory)),
        List(ClaimView.Nearest(cell).Select(e => e.Element)), Places.Numbers(cell.Theories.SelectMany(t => t.Elements).SelectMany(e => e.Grounds)),
    ];

    private static string FindingsOf(DefendantView defendant) => List(defendant.Findings.Select(f => f.Id).Distinct().Order(StringComparer.Ordinal));

    private static string CorrectionsOf(Assessment assessment)
    {
        var stale = assessment.Corrections.Count(c => c.Stale);
        return assessment.Corrections.IsEmpty ? "" : FormattableString.Invariant($"{assessment.Corrections.Count - stale} applied; {stale} stale");
    }

    private static string List(IEnumerable<string> words) => string.Join("; ", words);
}
