using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>The rights that a pleading is about: those that its words name, and those that its facts show by themselves.</summary>
internal static class RightsInPlay
{
    public static EquatableArray<RightModule> Of(CaseView view, LawInForce law)
    {
        var facts = new FactQuery(view, view.Case.People[0]);
        return law.Rights.Where(r => IsStated(view.Case, r) || facts.Under(r).Ask(r.Recognize, By.Anyone).Value == ElementValue.Alleged).ToEquatableArray();
    }

    /// <summary>Whether words name the right against this defendant: in a count that names them, or in words that name nobody.</summary>
    public static bool IsStated(Case @case, RightModule right, PersonId defendant) =>
        @case.Claims.Any(c => c.Right == right.Id && c.Stated && (c.Against.IsEmpty || c.Against.Contains(defendant)));

    private static bool IsStated(Case @case, RightModule right) => @case.Claims.Any(c => c.Right == right.Id && c.Stated);
}
