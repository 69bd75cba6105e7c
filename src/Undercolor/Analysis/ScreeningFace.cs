using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>The heads of screening that the face of the paper raises. Whether one applies is for the court.</summary>
internal static class ScreeningFace
{
    /// <summary>Heads as the packs name them.</summary>
    private const string NoClaim = "fails-to-state-a-claim", ImmuneMoney = "immune-defendant";

    /// <param name="rules">Which have the heads with their statutes.</param>
    public static EquatableArray<ScreeningHead> Of(Case @case, EquatableArray<DefendantAssessment> defendants, EquatableArray<PrisonerRule> rules) =>
        Raised(@case, defendants, head => rules.First(rule => rule.Head == head).Heading).Where(head => !head.Defendants.IsEmpty).ToEquatableArray();

    private static IEnumerable<ScreeningHead> Raised(Case @case, EquatableArray<DefendantAssessment> defendants, Func<string, string> heading)
    {
        yield return new(heading(NoClaim), Ids(defendants.Where(d => d.Ruling is CellResult.Inadequate or CellResult.NotSuable)), []);
        var money = @case.Relief.Where(r => r.Kind is "compensatory" or "punitive" or "nominal").Select(r => r.At).ToEquatableArray();
        if (!money.IsEmpty) yield return new(heading(ImmuneMoney), Ids(defendants.Where(d => d.Ruling == CellResult.Immune)), money);
    }

    private static EquatableArray<string> Ids(IEnumerable<DefendantAssessment> defendants) => defendants.Select(d => d.Id).ToEquatableArray();
}
