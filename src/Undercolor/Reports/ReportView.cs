using Undercolor.Analysis;
using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>An assessment arranged for people. Every readable format starts here, so that all tell the same.</summary>
internal sealed record ReportView(Assessment Assessment, ReportContext Context, IReadOnlyList<DefendantView> Defendants)
{
    public static ReportView Of(Assessment assessment, ReportContext context)
    {
        var shown = Screening.Shown(assessment, context.Mode);
        return new(shown, context, shown.Defendants.Select((d, i) => new DefendantView(i + 1, d, FindingsOf(shown, d), shown.Provenance.Stage)).ToList());
    }

    public string DocumentName => VisibleText.Of(Context.DocumentName);
    public bool IsScreening => Context.IsScreening;

    /// <summary>The whole report in one sentence.</summary>
    public string Summary
    {
        get
        {
            if (Defendants.Count == 0) return "No defendant was found in this document.";
            var counts = ResultOrder.Select(r => (Words: Shown.Result(r), Count: Defendants.Count(d => d.Defendant.Ruling == r))).Where(c => c.Count > 0);
            return $"{Shown.Count(Defendants.Count, "defendant")}: {string.Join(", ", counts.Select(c => FormattableString.Invariant($"{c.Count} {c.Words}")))}.";
        }
    }

    /// <summary>Defendants whose tie is not stated come first; the rest keep the order of the pleading.</summary>
    public IEnumerable<DefendantView> FailingFirst => Defendants.OrderBy(d => Urgency(d.Defendant.Ruling));

    /// <summary>Findings that concern several defendants at once: told in a part of their own, once.</summary>
    public IEnumerable<Diagnostic> SharedFindings => Heaviest(Assessment.Diagnostics.Where(d => d.Defendants.Count > 1));

    /// <summary><c>1, 3 and 8</c>: the rows of the grid whom a finding concerns.</summary>
    public string RowsOf(Diagnostic finding)
    {
        var rows = Defendants.Where(d => finding.Defendants.Contains(d.Defendant.Id)).Select(d => d.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        return rows.Count == Defendants.Count ? "all defendants" : $"{string.Join(", ", rows.SkipLast(1))} and {rows[^1]}";
    }

    /// <summary>Findings about the document, not about one defendant.</summary>
    public IEnumerable<Diagnostic> DocumentFindings => Heaviest(Assessment.Diagnostics.Where(d => d.Defendants.IsEmpty));

    /// <summary>Court, stage and date, in words.</summary>
    public string Setting
    {
        get
        {
            var provenance = Assessment.Provenance;
            var court = provenance.Court is { } id ? $"court {VisibleText.Of(id)} (from the {Shown.Plain(provenance.CourtFrom)})" : "no court known: only rules common to all circuits";
            return $"{court} · stage: {Shown.Plain(provenance.Stage)} · law as of {provenance.AsOf}";
        }
    }

    /// <summary>A head of screening with the defendants and paragraphs that raise it.</summary>
    public string Head(ScreeningHead head)
    {
        var names = Defendants.Where(d => head.Defendants.Contains(d.Defendant.Id)).Select(d => d.Name).ToList();
        var places = head.Grounds.IsEmpty ? "" : $" ({Places.Cite(head.Grounds)})";
        return $"{VisibleText.Of(head.Head)}{(names.Count == 0 ? "" : $": {string.Join("; ", names)}")}{places}";
    }

    /// <summary><c>time and means to stop it: missing; no paragraph says how long it went on</c>.</summary>
    public static string Element(ElementFinding element)
    {
        var where = element.Grounds.IsEmpty ? "" : $" ({Places.Cite(element.Grounds)})";
        var gaps = element.Gaps.IsEmpty ? "" : $"; {string.Join("; ", element.Gaps.Select(g => g.What))}";
        return VisibleText.Of($"{element.Label}: {Shown.Value(element.Value)}{where}{gaps}");
    }

    public CitedAuthority Cite(string key) => CitedAuthority.Of(key, Context);

    /// <summary>The order in which results are counted and explained.</summary>
    public static IReadOnlyList<CellResult> ResultOrder { get; } =
        [CellResult.Adequate, CellResult.Inadequate, CellResult.NotSuable, CellResult.Immune, CellResult.Unclear];

    private static int Urgency(CellResult result) => result switch
    {
        CellResult.Inadequate => 0,
        CellResult.Unclear => 1,
        CellResult.NotSuable => 2,
        CellResult.Immune => 3,
        CellResult.Adequate => 4,
    };

    private static List<Diagnostic> FindingsOf(Assessment assessment, DefendantAssessment defendant) =>
        Heaviest(assessment.Diagnostics.Where(d => d.Defendants.Contains(defendant.Id))).ToList();

    private static IEnumerable<Diagnostic> Heaviest(IEnumerable<Diagnostic> findings) =>
        findings.OrderByDescending(d => d.Severity).ThenBy(d => d.At?.Span.Start ?? -1).ThenBy(d => d.Id, StringComparer.Ordinal);
}
