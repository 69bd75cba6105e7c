using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Discovery;

/// <summary>What every claim of a case file needs against each defendant, by the theories of which its papers speak.</summary>
internal sealed class NeedFinder
{
    private readonly CaseFile _file;
    private readonly LawInForce _law;
    private readonly ClaimCells _cells;

    private NeedFinder(CaseFile file, LawInForce law, EquatableArray<DefendantAssessment> defendants) => (_file, _law, _cells) = (file, law, new(file, defendants));

    /// <param name="defendants">As analyzed, in the order of the file.</param>
    /// <returns>Defendant by defendant; of each the claims first, then what belongs to none.</returns>
    public static EquatableArray<ElementNeed> Of(CaseFile file, LawInForce law, EquatableArray<DefendantAssessment> defendants) => new NeedFinder(file, law, defendants).Found();

    private EquatableArray<ElementNeed> Found()
    {
        var claims = StatedClaims.In(_file, _law, []).ToList();
        return _cells.Defendants.SelectMany(d => claims.Where(c => c.IsAgainst(d.Person)).SelectMany(c => _cells.Plaintiffs.Where(c.IsBy).SelectMany(p => Of(p, d.Person, d.Assessment, c))).Concat(OfAll(d.Person, d.Assessment)))
            .ToEquatableArray();
    }

    private IEnumerable<ElementNeed> Of(CasePerson plaintiff, CasePerson defendant, DefendantAssessment assessed, StatedClaim claim)
    {
        var cells = _cells.Of(plaintiff, assessed, claim.Of.Right);
        if (cells.Count > 0 && cells.TrueForAll(c => c.Result is CellResult.NotSuable or CellResult.Immune)) return [];
        return RaisedTheories.Of(cells, _law, assessed.Kind != PartyKind.NaturalPerson, claim.Of.Right)
            .SelectMany(raised => Elements(raised).Select(e => new ElementNeed(
                plaintiff.Id, defendant.Id, claim.Id, raised.Module.Id, raised.Module.Theory, e.Element, e.Value, e.Gaps.FirstOrDefault()?.What ?? "", e.Grounds.Select(g => g.Paragraph).Distinct().ToEquatableArray())))
            .Where(n => n.Value != ElementValue.NotRequired).GroupBy(n => n.Path).Select(Best);
    }

    /// <summary>Several cells of one claim: what one of them tells is told.</summary>
    private static ElementNeed Best(IEnumerable<ElementNeed> same)
    {
        var all = same.OrderBy(n => n.IsLacking).ToList();
        return all[0] with { Grounds = all.SelectMany(n => n.Grounds).Distinct().ToEquatableArray() };
    }

    private static IEnumerable<ElementFinding> Elements(RaisedTheory raised) =>
        raised.Finding?.Elements ?? raised.Module.Elements.Select(e => new ElementFinding(e.Id, e.Label, ElementValue.Missing, [], [new(e.Gap, "", e.Example, e.Authorities)], e.Authorities)).ToEquatableArray();

    private static IEnumerable<ElementNeed> OfAll(CasePerson defendant, DefendantAssessment assessed)
    {
        var isPerson = assessed.Kind is PartyKind.NaturalPerson or PartyKind.Unclear;
        if (isPerson && assessed.Identified != Identified.Named) yield return Of(defendant, ElementNeed.Identity, ElementValue.Missing, "who this defendant is");
        yield return Of(defendant, ElementNeed.Color, assessed.ColorOfLaw, isPerson ? "by whom and for what this defendant was employed" : "by what power this body acted") with { Grounds = assessed.ColorOfLawGrounds.Select(g => g.Paragraph).Distinct().ToEquatableArray() };
        if (isPerson) yield return Of(defendant, ElementNeed.Immunity, ElementValue.Open, "") with { What = "on what facts an immunity would rest is not judged from the case file" };
    }

    private static ElementNeed Of(CasePerson defendant, string element, ElementValue value, string what)
    {
        var need = new ElementNeed("", defendant.Id, "", "", "", element, value, "", []);
        return need.IsLacking ? need with { What = what } : need;
    }
}
