using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis.Deriving;

/// <summary>Puts what the cells follow from together to what the rulings follow from.</summary>
public static class CaseDeriver
{
    /// <param name="defendants">Judged with what each cell follows from.</param>
    public static CaseDerivation Of(Case @case, LawInForce law, Stage stage, EquatableArray<DefendantAssessment> defendants) =>
        new(law.Court?.Id, law.State, law.AsOf, stage, @case, defendants.Select(Of).ToEquatableArray());

    private static Derivation Of(DefendantAssessment defendant) =>
        new(Step.Ruling, defendant.Id, Words<CellResult>.Of(defendant.Ruling)) { From = defendant.Claims.Select(c => c.Derivation).OfType<Derivation>().ToEquatableArray() };
}
