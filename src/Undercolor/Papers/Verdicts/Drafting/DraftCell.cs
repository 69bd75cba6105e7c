using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Drafting;

/// <summary>A claim of one plaintiff against one defendant that the form asks about.</summary>
/// <param name="Claim">Id of the claim in the form.</param>
internal sealed record DraftCell(CasePerson Plaintiff, CasePerson Defendant, VerdictDefendant Party, VerdictClaim Claim, VerdictRight Right, EquatableArray<DraftTheory> Theories, EquatableArray<string> Facts)
{
    public string DefendantId => Defendant.Id;
}

/// <summary>A theory that the form asks about.</summary>
/// <param name="Asked">The elements that the jury is asked about, in order.</param>
/// <param name="Carried">The element that somebody else's violation answers; null where there is none.</param>
internal sealed record DraftTheory(TheoryModule Module, UnderlyingViolation Needs, EquatableArray<VerdictElement> Asked, VerdictElement? Carried)
{
    public EquatableArray<string> AuthoritiesOf(VerdictElement element) =>
        [.. element.Authorities.Concat(Module.Elements.FirstOrDefault(e => e.Id == element.Element)?.Authorities ?? []).Distinct()];
}
