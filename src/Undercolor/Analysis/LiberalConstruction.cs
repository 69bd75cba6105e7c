using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Lists the readings in which the engine gave a paper the benefit that the law allows to a party without a lawyer.</summary>
/// <remarks>The engine reads every paper so; this only says where it did. Nothing here supplies a fact or changes a cell.</remarks>
internal sealed class LiberalConstruction(Case @case, LawInForce law, EquatableArray<DefendantAssessment> defendants)
{
    public static EquatableArray<LiberalReading> Of(Case @case, LawInForce law, EquatableArray<DefendantAssessment> defendants)
    {
        var construction = new LiberalConstruction(@case, law, defendants);
        return construction.Capacities().Concat(construction.Rights()).Concat(construction.Colors()).Concat(construction.Groups()).ToEquatableArray();
    }

    private IEnumerable<LiberalReading> Capacities() =>
        defendants.Where(d => d.PresumedCapacity == Capacity.Individual).SelectMany(d => Reading("presumed-capacity", [d], null, ("name", d.Name)));

    /// <summary>Rights that the facts show and no words name.</summary>
    private IEnumerable<LiberalReading> Rights() =>
        defendants.SelectMany(d => d.Claims.Where(c => c.Result == CellResult.Adequate && law.Right(c.Claim) is not null && !@case.Claims.Any(named => named.Right == c.Claim && named.Stated))
            .Select(c => c.ClaimLabel).Distinct().ToList() is { Count: > 0 } rights
            ? Reading("right-from-facts", [d], null, ("name", d.Name), ("right", string.Join("; ", rights))) : []);

    private IEnumerable<LiberalReading> Colors() => @case.ColorOfLawAt is not null ? []
        : defendants.Where(d => d.ColorOfLaw == ElementValue.Alleged).SelectMany(d => Reading("color-from-office", [d], null, ("name", d.Name)));

    /// <summary>Words for several people that were read as certain ones, by what was said before or because they are few. What a person has mended is no inference.</summary>
    private IEnumerable<LiberalReading> Groups()
    {
        foreach (var fact in @case.Facts.Where(f => !f.Corrected && !f.IsConclusion && f.Actors.Members.Count > 1 && f.Actors.Members.All(m => @case[m].IsDefendant)).DistinctBy(f => (f.Sentence, f.Actors.Phrase)))
        {
            var people = defendants.Zip(@case.Defendants).Where(d => fact.Actors.Members.Contains(d.Second.Id)).Select(d => d.First).ToList();
            if (people.Count == 0) continue;
            var names = string.Join(" and ", fact.Actors.Members.Select(m => @case[m].Name));
            var inference = fact.Actors.IsAmbiguous ? IsGroundOfAll(fact, people) ? "few-defendants" : null : IsLoose(fact.Actors.Phrase) ? "one-antecedent" : null;
            if (inference is null) continue;
            foreach (var reading in Reading(inference, people, fact.At, ("words", fact.Actors.Phrase), ("name", names))) yield return reading;
        }
    }

    private static bool IsGroundOfAll(Fact fact, List<DefendantAssessment> people) => people.All(d =>
        d.Claims.Any(c => c.Result == CellResult.Adequate && c.Theories.Any(t => t.Value == ElementValue.Alleged && t.Elements.Any(e => e.Value == ElementValue.Alleged && e.Grounds.Contains(fact.At)))));

    /// <summary>A pronoun or a plain plural; a list of names and a defined group say themselves whom they mean.</summary>
    private static bool IsLoose(string phrase) =>
        phrase.ToLowerInvariant() is "they" or "them" or "their" or "themselves" || phrase.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && !phrase.Skip(4).Any(char.IsUpper);

    private IEnumerable<LiberalReading> Reading(string id, IReadOnlyCollection<DefendantAssessment> people, Pinpoint? at, params (string, string)[] slots) =>
        law.Liberal.Where(i => i.Id == id).Select(i => new LiberalReading(id, i.Fill(slots), people.Select(d => d.Id).ToEquatableArray(), at, i.Authorities));
}
