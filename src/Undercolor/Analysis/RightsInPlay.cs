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
        return law.Rights.Where(r => Has(view.Case, facts, r)).ToEquatableArray();
    }

    /// <param name="facts">Asked for anybody; about whom does not matter.</param>
    public static bool Has(Case @case, FactQuery facts, RightModule right) =>
        IsStated(@case, right) || facts.Under(right).Ask(right.Recognize, By.Anyone).Value == ElementValue.Alleged;

    /// <summary>Whether words name the right against this defendant: in a count that names them, or in words that name nobody.</summary>
    public static bool IsStated(Case @case, RightModule right, PersonId defendant) =>
        @case.Claims.Any(c => c.Right == right.Id && c.Stated && (c.Against.IsEmpty || c.Against.Contains(defendant)));

    /// <summary>Whether words name the right against anybody.</summary>
    public static bool IsStated(Case @case, RightModule right) => @case.Claims.Any(c => c.Right == right.Id && c.Stated);
}
