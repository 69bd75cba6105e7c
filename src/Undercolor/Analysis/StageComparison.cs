using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Analysis;

/// <summary>What one element comes to at one stage, where that is less than at the pleading stage.</summary>
/// <param name="Grounds">The facts that met it as pleaded.</param>
public sealed record ElementAtStage(Stage Stage, string Theory, string Element, ElementValue Pleaded, ElementValue Value, EquatableArray<Fact> Grounds);

/// <summary>One claim against one defendant at each stage.</summary>
/// <param name="Results">In the order of <see cref="Stage"/>.</param>
/// <param name="Changes">What keeps the claim from standing at a later stage as it stands in the pleading.</param>
public sealed record StageRow(string Defendant, string Plaintiff, string Claim, string ClaimLabel, Capacity Capacity, EquatableArray<CellResult> Results, EquatableArray<ElementAtStage> Changes);

/// <summary>Judges a case at every stage and sets the answers side by side.</summary>
public static class StageComparison
{
    private static readonly Stage[] s_stages = Enum.GetValues<Stage>();

    public static EquatableArray<StageRow> Of(Case @case, LawInForce law, CaseTimeline times)
    {
        var judged = s_stages.Select(stage => TimeElements.Add(Analyzer.Assess(@case, law, stage), @case, times, stage).Defendants).ToList();
        return judged[0].SelectMany((defendant, i) => RowsOf(@case, [.. judged.Select(j => j[i])])).ToEquatableArray();
    }

    /// <summary>A row for each claim that is judged at some stage; a claim in several incidents takes the best of them.</summary>
    private static IEnumerable<StageRow> RowsOf(Case @case, List<DefendantAssessment> stages)
    {
        foreach (var key in stages.SelectMany(s => s.Claims).Select(c => c.Key).Distinct())
        {
            var cells = stages.Select(s => DefendantAnalyzer.Best(s, key)).ToList();
            var label = cells.First(c => c is not null)!.ClaimLabel;
            var changes = cells[0] is { Result: CellResult.Adequate } pleaded ? s_stages.Skip(1).SelectMany(stage => Changes(@case, stage, pleaded, cells[(int)stage])) : [];
            yield return new(stages[0].Name, key.Plaintiff, key.Claim, label, key.Capacity, cells.Select(c => c?.Result ?? CellResult.Inadequate).ToEquatableArray(), changes.ToEquatableArray());
        }
    }

    /// <summary>The elements of the theory that met the claim as pleaded, where the stage leaves them short of it.</summary>
    private static IEnumerable<ElementAtStage> Changes(Case @case, Stage stage, Cell pleaded, Cell? later)
    {
        if (later?.Result == CellResult.Adequate) yield break;
        var theory = pleaded.Theories[0];
        var now = later?.Theories.FirstOrDefault(t => t.Theory == theory.Theory);
        foreach (var element in theory.Elements.Where(e => e.Value != ElementValue.NotRequired && e.Element != TimeElements.Id))
        {
            var value = now?.Elements.FirstOrDefault(e => e.Element == element.Element)?.Value ?? (stage == Stage.Trial ? ElementValue.NotProved : ElementValue.Unsupported);
            if (value is ElementValue.Supported or ElementValue.Disputed or ElementValue.Proved) continue;
            yield return new(stage, theory.Label, element.Label, element.Value, value, @case.Facts.Where(f => element.Grounds.Contains(f.At)).ToEquatableArray());
        }
    }
}
