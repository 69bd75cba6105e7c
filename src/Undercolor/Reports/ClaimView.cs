using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>Cells of one defendant that end alike: the same result, capacity and unmet elements.</summary>
internal sealed record ClaimView(IReadOnlyList<Cell> Cells)
{
    private Cell First => Cells[0];

    public CellResult Result => First.Result;
    public string Rights => string.Join("; ", Cells.GroupBy(c => c.ClaimLabel).Select(same => Named(same.Key, [.. same.Select(c => c.Setting).Where(s => s.Length > 0).Distinct()])));

    private static string Named(string right, IReadOnlyList<string> settings) => settings.Count == 0 ? right : $"{right} ({string.Join("; ", settings)})";

    /// <summary><c>excessive force · individual capacity</c>.</summary>
    public string Title => First.Capacity == Doctrine.Capacity.Unspecified ? Rights : $"{Rights} · {Shown.Capacity(First.Capacity)} capacity";

    /// <summary>The theory that comes nearest, where none is met; the analysis puts it first.</summary>
    public TheoryFinding? NearestTheory => Result == CellResult.Adequate ? null : First.Theories.FirstOrDefault();

    /// <summary>The elements that the nearest theory lacks.</summary>
    public IReadOnlyList<ElementFinding> Unmet => Nearest(First);

    /// <summary>What the circuits add, where the rules common to all do not decide.</summary>
    public IReadOnlyList<(string Sentence, IReadOnlyList<string> Authorities)> Circuits => CircuitWords.Of(First);

    public static IReadOnlyList<ElementFinding> Nearest(Cell cell) => cell.Result is CellResult.Adequate || cell.Theories.IsEmpty
        ? []
        : cell.Theories[0].Elements.Where(e => !e.Value.IsMet()).ToList();
}
