using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One defendant as every report for people tells of them.</summary>
/// <param name="Number">One-based row of the grid, in the order of the assessment.</param>
/// <param name="Findings">Those that concern this defendant, the heaviest first.</param>
internal sealed record DefendantView(int Number, DefendantAssessment Defendant, IReadOnlyList<Diagnostic> Findings, Stage Stage)
{
    /// <summary>Those that concern nobody else.</summary>
    public IEnumerable<Diagnostic> OwnFindings => Findings.Where(f => f.Defendants.Count == 1);

    /// <summary>The places, by rule, of findings that concern others too; the reports tell those once.</summary>
    public IReadOnlyList<string> SharedPlaces => [.. Findings.Where(f => f.Defendants.Count > 1).GroupBy(f => f.Id)
        .Select(same => $"{same.Key} at {Places.Cite(same.Select(f => f.At).OfType<Text.Pinpoint>())}")];

    public string Name { get; } = VisibleText.Of(Defendant.Name);
    public string Result => Shown.Result(Defendant.Ruling);
    public bool IsStated => Defendant.Ruling == CellResult.Adequate;

    /// <summary>What the answer rests on: the theories that the facts meet, or the main reason why none is met.</summary>
    public string Ties => MetTheories is { Count: > 0 } met
        ? string.Join("; ", met.Select(t => t.Label).Distinct())
        : Defendant.Reasons.IsEmpty ? Stage == Stage.Trial && Defendant.Ruling == CellResult.Unclear ? "not all of it is found yet" : "" : ReasonWords.Short(Defendant.Reasons[0]);

    public IEnumerable<string> Why => IsStated
        ? [Shown.Meaning(CellResult.Adequate, Stage)]
        : Defendant.Reasons.IsEmpty ? [Shown.Meaning(Defendant.Ruling, Stage)] : Defendant.Reasons.Select(r => ReasonWords.Sentence(r, Name));

    /// <summary>What the defendant is said to have done, or a body itself to have decided.</summary>
    public IEnumerable<OwnConduct> Conduct => Defendant.OwnConduct.Concat(Defendant.EntityAllegations);

    /// <summary>The paragraphs that the answer rests on; where it rests on none, those that speak of the defendant at all.</summary>
    public IReadOnlyList<Pinpoint> Paragraphs
    {
        get
        {
            var grounds = MetTheories.SelectMany(t => t.Elements).SelectMany(e => e.Grounds).ToList();
            if (grounds.Count == 0) grounds.AddRange(Conduct.Select(c => c.At));
            if (grounds.Count == 0) grounds.AddRange(Findings.Select(f => f.At).OfType<Pinpoint>());
            return grounds;
        }
    }

    /// <summary>Ids of what is listed beside a stated claim and not judged.</summary>
    public IEnumerable<string> NotJudged => Defendant.Claims.SelectMany(c => c.NotJudged).Distinct();

    private IReadOnlyList<TheoryFinding> MetTheories => Defendant.Ruling != CellResult.Adequate ? []
        : Defendant.Claims.Where(c => c.Result == CellResult.Adequate).SelectMany(c => c.Theories).Where(t => t.Value.IsMet()).ToList();

    /// <summary>Claims that come to the same answer for the same lack are told once.</summary>
    public IEnumerable<ClaimView> Claims => Defendant.Claims
        .GroupBy(c => (c.Result, c.Capacity, Lack: string.Join(' ', ClaimView.Nearest(c).Select(e => e.Element)), Circuits: string.Join(' ', CircuitWords.Of(c).Select(w => w.Sentence))))
        .Select(same => new ClaimView([.. same]));
}
