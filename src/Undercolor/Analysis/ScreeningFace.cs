using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>The heads of screening that the face of the paper raises. Whether one applies is for the court.</summary>
internal static class ScreeningFace
{
    private const string NoClaim = "Failure to state a claim: 28 U.S.C. §§ 1915(e)(2)(B)(ii), 1915A(b)(1)";
    private const string ImmuneMoney = "Money sought from a defendant who is immune: 28 U.S.C. §§ 1915(e)(2)(B)(iii), 1915A(b)(2)";

    public static EquatableArray<ScreeningHead> Of(Case @case, EquatableArray<DefendantAssessment> defendants) =>
        Raised(@case, defendants).Where(head => !head.Defendants.IsEmpty).ToEquatableArray();

    private static IEnumerable<ScreeningHead> Raised(Case @case, EquatableArray<DefendantAssessment> defendants)
    {
        yield return new(NoClaim, Ids(defendants.Where(d => d.Ruling is CellResult.Inadequate or CellResult.NotSuable)), []);
        var money = @case.Relief.Where(r => r.Kind is "compensatory" or "punitive" or "nominal").Select(r => r.At).ToEquatableArray();
        if (!money.IsEmpty) yield return new(ImmuneMoney, Ids(defendants.Where(d => d.Ruling == CellResult.Immune)), money);
    }

    private static EquatableArray<string> Ids(IEnumerable<DefendantAssessment> defendants) => defendants.Select(d => d.Id).ToEquatableArray();
}
