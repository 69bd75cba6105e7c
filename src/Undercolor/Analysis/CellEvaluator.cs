using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Tries every theory of one right on one defendant.</summary>
internal sealed class CellEvaluator(Case @case, LawInForce law, Person defendant)
{
    /// <summary>Up to this many like defendants who are said to have acted together, the group's act is each one's act (ADR 0004).</summary>
    private const int FewDefendants = 4;

    private readonly FactQuery _query = new(@case, defendant);
    private readonly List<Person> _people = [.. @case.Defendants.Where(d => d.Kind == PartyKind.NaturalPerson)];
    private readonly List<Fact> _own = [.. @case.Facts.Where(f => f.Actors.Charges(defendant.Id))];

    /// <summary>Where a missing fact would stand: by the last words about this defendant.</summary>
    private readonly string _whereToSay = @case.Facts.LastOrDefault(f => f.Actors.Members.Contains(defendant.Id)) is { } fact ? $"near {fact.At.Cite}" : "";

    public sealed record Outcome(RightModule? Right, CellResult Result, EquatableArray<Reason> Reasons, EquatableArray<TheoryFinding> Theories, EquatableArray<NearMiss> NearMisses, bool AnyGround, int Conduct);

    public Outcome Evaluate(RightModule? right)
    {
        _query.Under(right);
        var tried = law.Theories.Where(Applies).Select(Try).OrderByDescending(t => t.Rank).ToList();
        var best = tried.FirstOrDefault();
        var result = best is { IsMet: true } ? CellResult.Adequate : tried.Any(t => t.IsGroupOnly) ? CellResult.Unclear : CellResult.Inadequate;
        var met = tried.Where(t => t.IsMet).ToList();
        var shown = met.Count > 0 ? met : tried.Where(t => t.HasGround).Take(3).ToList();
        var reasons = result == CellResult.Adequate ? [] : best is null ? EquatableArray.Create([Reason.NoFacts]) : ReasonsOf(tried);
        return new(right, result, reasons, shown.Select(FindingOf).ToEquatableArray(), NearMissesOf(tried), tried.Any(t => t.HasGround), ConductOf(right));
    }

    /// <summary>How far the facts go towards the conduct of this right: by the defendant above all, then by anybody.</summary>
    private int ConductOf(RightModule? right) =>
        right is null ? 0 : 10 * _query.Ask(right.Conduct).Rank + _query.Ask(right.Conduct, By.Anyone).Rank;

    private bool Applies(TheoryModule theory) => theory.ForBodies == (defendant.Kind != PartyKind.NaturalPerson);

    private sealed record Trial(TheoryModule Theory, EquatableArray<(TheoryElement Element, Answer Answer)> Elements)
    {
        public bool IsMet => Elements.All(e => e.Answer.IsMet);
        /// <summary>Complete but for the question which of all the defendants, named as one, did it.</summary>
        public bool IsGroupOnly => Elements.All(e => e.Answer.IsMet || e.Answer.Group && IsAllDefendants(e.Answer));
        public bool HasGround => Elements.Any(e => e.Answer.Rank > 0 && e.Answer.Value != ElementValue.NotRequired);
        public int Rank => IsMet ? 1000 : Elements.Min(e => e.Answer.Rank) * 10 + Elements.Count(e => e.Answer.IsMet);
    }

    private Trial Try(TheoryModule theory) =>
        new(theory, theory.Elements.Select(e => (Element: e, Answer: Accept(_query.Ask(e.Test)))).ToEquatableArray());

    private TheoryFinding FindingOf(Trial trial)
    {
        var value = trial.IsMet ? ElementValue.Alleged : trial.Elements.MinBy(e => e.Answer.Rank).Answer.Value;
        return new(trial.Theory.Id, trial.Theory.Label, value, trial.Elements.Select(e => new ElementFinding(
            e.Element.Id, e.Element.Label, e.Answer.Value, e.Answer.Grounds.Take(6).Select(f => f.At).ToEquatableArray(),
            e.Answer.IsMet ? [] : [new Gap(e.Element.Gap, _whereToSay, e.Element.Example, e.Element.Authorities)], e.Element.Authorities)).ToEquatableArray());
    }

    /// <summary>A few defendants of like place who "punched him" are taken at the pleading's word; many, or unlike ones, are not.</summary>
    private Answer Accept(Answer answer)
    {
        if (!answer.Group) return answer;
        return _people.Count <= FewDefendants && IsAllDefendants(answer) && _people.All(p => IsLine(p) == IsLine(_people[0])) ? answer with { Value = ElementValue.Alleged } : answer;
    }

    private static bool IsAllDefendants(Answer answer) =>
        answer.Grounds.All(g => g.Actors.Phrase.Contains("efendants", StringComparison.Ordinal) || g.Actors.Phrase.ToLowerInvariant() is "they" or "them" or "no one" or "nobody");

    private static bool IsLine(Person person) => !person.Functions.Contains(Function.Policymaker);

    private static EquatableArray<NearMiss> NearMissesOf(List<Trial> tried) =>
        tried.Where(t => !t.IsMet && t.Elements.Count(e => !e.Answer.IsMet) == 1 && t.Elements.Count > 1 && t.HasGround)
            .Select(t => (t.Theory, Element: t.Elements.First(e => !e.Answer.IsMet).Element))
            .Select(m => new NearMiss(m.Theory.Id, m.Element.Id, m.Element.Gap)).ToEquatableArray();

    private EquatableArray<Reason> ReasonsOf(List<Trial> tried)
    {
        var reasons = new List<Reason>();
        if (!_own.Any(f => !f.IsConclusion && !f.Has("label"))) reasons.Add(_own.Count > 0 ? Reason.Conclusory : Reason.NoFacts);
        if (tried.Any(t => t.Elements.Any(e => e.Answer.Group))) reasons.Add(Reason.GroupPleading);
        var nearest = tried.FirstOrDefault(t => t.HasGround);
        if (nearest is not null)
            foreach (var (element, _) in nearest.Elements.Where(e => !e.Answer.IsMet))
                if (Words<Reason>.Find(element.Reason, out var reason)) reasons.Add(reason);
        if (defendant.Kind == PartyKind.Municipality) reasons.Add(Reason.NoPolicy);
        if (defendant.Functions.Contains(Function.Policymaker) || defendant.Functions.Contains(Function.Supervisor) || defendant.Kind != PartyKind.NaturalPerson) reasons.Add(Reason.RespondeatSuperior);
        if (reasons.Count == 0) reasons.Add(Reason.NoFacts);
        return reasons.Distinct().ToEquatableArray();
    }
}
