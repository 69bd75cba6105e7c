using Undercolor.Analysis;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The heads of screening that the face of the paper raises. Whether one applies is for the court.</summary>
internal static class ScreeningFace
{
    private const string NoClaim = "Failure to state a claim: 28 U.S.C. §§ 1915(e)(2)(B)(ii), 1915A(b)(1)";
    private const string ImmuneMoney = "Money sought from a defendant who is immune: 28 U.S.C. §§ 1915(e)(2)(B)(iii), 1915A(b)(2)";

    /// <summary>The heads that the analysis found; where it lists none, those that follow from its results.</summary>
    public static EquatableArray<SheetHead> Of(CheckResult result) => result.Assessment.ScreeningHeads is { IsEmpty: false } found
        ? found.Select(h => new SheetHead(h.Head, NamesOf(result.Assessment, h.Defendants), ScreeningPlaces.Of(h.Grounds))).ToEquatableArray()
        : Derived(result).Where(h => !h.Defendants.IsEmpty).ToEquatableArray();

    private static IEnumerable<SheetHead> Derived(CheckResult result)
    {
        var all = result.Assessment.Defendants;
        yield return new(NoClaim, Names(all.Where(d => d.Ruling is CellResult.Inadequate or CellResult.NotSuable)), []);
        var money = result.Case.Relief.Where(r => r.Kind is "compensatory" or "punitive" or "nominal").Select(r => r.At).ToList();
        if (money.Count > 0) yield return new(ImmuneMoney, Names(all.Where(d => d.Ruling == CellResult.Immune)), ScreeningPlaces.Of(money));
    }

    private static EquatableArray<string> NamesOf(Assessment assessment, EquatableArray<string> ids) =>
        Names(assessment.Defendants.Where(d => ids.Contains(d.Id)));

    private static EquatableArray<string> Names(IEnumerable<DefendantAssessment> defendants) => defendants.Select(d => d.Name).ToEquatableArray();
}
