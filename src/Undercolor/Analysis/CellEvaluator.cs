using Undercolor.Analysis.WhatIf;
using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Tries every theory of one right on one defendant.</summary>
internal sealed class CellEvaluator(CaseView view, LawInForce law, Person defendant, Supposition? change = null)
{
    /// <summary>Up to this many like defendants who are said to have acted together, the group's act is each one's act; why four: docs/adr/take-a-few-defendants-at-the-pleadings-word.md.</summary>
    private const int FewDefendants = 4;

    private readonly FactQuery _query = new(view, defendant, change);

    /// <summary>What the facts that are firm at this stage answer by themselves.</summary>
    private FactQuery Firm => field ??= new(view, defendant, (change ?? Supposition.None).Less(view.Case.Facts.Where(f => !StageProof.IsFirm(f, view.Stage))));

    private readonly Dictionary<string, List<(Addition Module, List<Trial> Trials)>> _additions = new(StringComparer.Ordinal);
    private readonly List<Person> _people = [.. view.Case.Defendants.Where(d => d.Kind == PartyKind.NaturalPerson)];

    private IEnumerable<Fact> Own => view.Case.Facts.Where(f => f.Actors.Charges(defendant.Id));

    /// <summary>Labels name the defendant, alone or in a group, and no fact does.</summary>
    private bool IsOnlyLabeled => view.Case.Facts.Any(f => f.IsConclusion && f.Actors.Members.Contains(defendant.Id)) && !view.Case.Facts.Any(f => !f.IsConclusion && !f.Has("label") && f.Actors.Members.Contains(defendant.Id));

    /// <summary>Where a missing fact would stand: by the last words about this defendant.</summary>
    private string WhereToSay => field ??= view.Case.Facts.LastOrDefault(f => f.Actors.Members.Contains(defendant.Id)) is { } fact ? $"near {fact.At.Cite}" : "";

    public sealed record Outcome(
        RightModule? Right, CellResult Result, EquatableArray<Reason> Reasons, EquatableArray<TheoryFinding> Theories, EquatableArray<NearMiss> NearMisses,
        EquatableArray<CircuitAnswer> Circuits, bool AnyGround, int Conduct);

    public Outcome Evaluate(RightModule? right)
    {
        var common = Ranked(right, law.Theories.Where(t => !t.IsOptional));
        var hasGround = common.Any(t => t.HasGround);
        var circuits = CircuitsOf(right, common);
        var settled = Settle(common, circuits);
        var (result, tried) = AtStage(settled);
        var met = tried.Where(t => t.IsMet).ToList();
        var shown = met.Count > 0 ? met : tried.Where(t => t.HasGround).Take(3).ToList();
        var reasons = settled.Result == CellResult.Adequate ? [] : tried.Count == 0 ? EquatableArray.Create([Reason.NoFacts]) : ReasonsOf(common, circuits, result);
        return new(right, result, reasons, shown.Select(t => FindingOf(t, result)).ToEquatableArray(), NearMissesOf(tried),
            circuits.Select(c => c.Answer).ToEquatableArray(), hasGround, ConductOf(right));
    }

    /// <summary>All that was tried on the way to what a right comes to, in the order of the packs; for whoever explains it.</summary>
    public Tried TriedFor(RightModule? right)
    {
        var common = Ranked(right, law.Theories.Where(t => !t.IsOptional));
        var circuits = CircuitsOf(right, common);
        var (result, _) = AtStage(Settle(common, circuits));
        return new(result, [.. InOrder(common)], circuits.Count == 0 ? [] : [.. AdditionsOf(right!).Where(a => a.Trials.Count > 0).Select(a => (a.Module, InOrder(a.Trials).ToList()))], circuits);
    }

    /// <summary>How one theory comes out, whether the cell shows it or not; null where it is none for this defendant.</summary>
    public TheoryFinding? Finding(RightModule right, string theory) =>
        Ranked(right, law.Theories.Where(t => t.Theory == theory)) is [var nearest, ..] ? FindingOf(nearest, CellResult.Adequate) : null;

    private IEnumerable<Trial> InOrder(List<Trial> trials) => law.Theories.SelectMany(theory => trials.FindAll(t => ReferenceEquals(t.Theory, theory)));

    /// <summary>What the facts answer by themselves: those that count at the stage, or only the firm ones.</summary>
    public FactQuery Facts(bool firm) => firm ? Firm : _query;

    /// <param name="Common">The theories common to all circuits, as they came out.</param>
    /// <param name="Additions">What some circuits add, where circuits were asked.</param>
    public sealed record Tried(CellResult Result, IReadOnlyList<Trial> Common, IReadOnlyList<(Addition Module, List<Trial> Trials)> Additions, IReadOnlyList<InOneCircuit> Circuits);

    /// <summary>What the cell of a right comes to, and nothing else of it.</summary>
    public CellResult ResultOf(RightModule right)
    {
        if (!RightsInPlay.Has(view.Case, _query, right)) return CellResult.Inadequate;
        var common = Ranked(right, law.Theories.Where(t => !t.IsOptional));
        return AtStage(Settle(common, CircuitsOf(right, common))).Result;
    }

    /// <summary>Few facts that by themselves show the right and meet a theory of it; empty where none is met.</summary>
    public IReadOnlyList<Fact> ProofOf(RightModule right)
    {
        var common = Ranked(right, law.Theories.Where(t => !t.IsOptional));
        var (_, tried) = Settle(common, CircuitsOf(right, common));
        if (tried.FirstOrDefault(t => t.IsMet) is not { } met) return [];
        var shows = RightsInPlay.IsStated(view.Case, right) ? [] : _query.Under(right).Proof(right.Recognize, By.Anyone).ToList();
        _query.Under(met.Right);
        return [.. met.Theory.Elements.SelectMany(e => _query.Proof(e.Test)).Concat(shows).Distinct<Fact>(ReferenceEqualityComparer.Instance)];
    }

    /// <summary>The theories that may tie this defendant to the right: the common ones, and what the circuits in question adopt.</summary>
    public IEnumerable<TheoryModule> TheoriesOf(RightModule right) =>
        law.Theories.Where(t => Applies(t, right) && (!t.IsOptional || law.Circuits.Any(c => c.On(t.Id, right.Id, view.Stage) is { Adopts: true })));

    /// <summary>The first element of a theory that the facts do not meet, with the single tests in it; null where all are met.</summary>
    public (TheoryElement Element, IReadOnlyList<(FactTest.Leaf Leaf, By By)> Leaves)? FirstUnmet(TheoryModule theory, RightModule right)
    {
        _query.Under(right);
        return theory.Elements.FirstOrDefault(e => !Accept(_query.Ask(e.Test)).IsMet) is { } element ? (element, [.. _query.Leaves(element.Test).Distinct()]) : null;
    }

    private List<InOneCircuit> CircuitsOf(RightModule? right, List<Trial> common) =>
        right is null || !common.Any(t => t.HasGround) || common.Exists(t => t.IsMet && !IsOpenHere(t.Theory)) ? [] : law.Circuits.Select(c => InCircuit(c, right, common)).ToList();

    private List<Trial> Ranked(RightModule? right, IEnumerable<TheoryModule> theories)
    {
        _query.Under(right);
        return [.. theories.Where(t => Applies(t, right)).Select(t => Try(t, right)).OrderByDescending(t => t.Rank)];
    }

    private static CellResult ResultOf(List<Trial> tried) =>
        tried.Exists(t => t.IsMet) ? CellResult.Adequate : tried.Exists(t => t.IsGroupOnly) ? CellResult.Unclear : CellResult.Inadequate;

    /// <summary>A theory common to the circuits that have spoken, on which the one circuit of the court has not.</summary>
    private bool IsOpenHere(TheoryModule theory) => law.Circuits.Count == 1 && law.Circuits[0].UnknownOn(theory.Id) is not null;

    /// <param name="Rule">The stance, or the open point, of the circuit's pack that decides; null where the pack holds none.</param>
    public sealed record InOneCircuit(CircuitAnswer Answer, List<Trial> Tried, PackRule? Rule);

    /// <summary>Tries what this circuit adds to the rules common to all. A module on which it is silent leaves the cell open.</summary>
    private InOneCircuit InCircuit(CircuitLaw circuit, RightModule right, List<Trial> common)
    {
        InOneCircuit? open = OpenOf(circuit, common);
        foreach (var (module, trials) in Additions(right))
        {
            var stance = circuit.On(module.Id, right.Id, view.Stage);
            if (stance is { Adopts: false } || !trials.Exists(t => t.IsMet)) continue;
            var met = trials.Where(t => t.IsMet).Select(t => t with { Theory = t.Theory.On(stance?.Authorities ?? []) }).ToList();
            if (stance is not null && module.IsSure) return Stand(circuit, CellResult.Adequate, stance, met);
            open ??= stance is null ? Open(circuit, circuit.UnknownOn(module.Id), met) : Stand(circuit, CellResult.Unclear, stance, met);
        }
        return open ?? Stand(circuit, ResultOf(common), Additions(right).Where(a => a.Trials.Exists(t => t.IsMet)).Select(a => circuit.On(a.Module.Id, right.Id, view.Stage)).FirstOrDefault(s => s is { Adopts: false }), common);
    }

    /// <summary>Open where the facts meet a common theory on which the pack says that nobody has verified this circuit's law.</summary>
    private static InOneCircuit? OpenOf(CircuitLaw circuit, List<Trial> common)
    {
        var met = common.Where(t => t.IsMet).ToList();
        return met.Select(t => circuit.UnknownOn(t.Theory.Id)).FirstOrDefault(u => u is not null) is { } unknown ? Open(circuit, unknown, met) : null;
    }

    private static InOneCircuit Open(CircuitLaw circuit, OpenPoint? unknown, List<Trial> tried) => new(
        new(circuit.Circuit, circuit.Name, CellResult.Unclear, unknown?.Why ?? "", unknown?.Authorities ?? []) { IsUnknown = true }, tried, unknown is null ? null : PackRule.Of(circuit, unknown));

    private static InOneCircuit Stand(CircuitLaw circuit, CellResult result, Stance? stance, List<Trial> tried) => new(
        new(circuit.Circuit, circuit.Name, result, stance?.Why ?? "", stance?.Authorities ?? []), tried, stance is null ? null : PackRule.Of(circuit, stance));

    /// <summary>An optional module that bears on the right.</summary>
    /// <param name="IsSure">False where it turns on the plaintiff's custody, which the pleading does not tell.</param>
    public sealed record Addition(string Id, bool IsSure);

    private List<(Addition Module, List<Trial> Trials)> Additions(RightModule right) =>
        _additions.TryGetValue(right.Id, out var known) ? known : _additions[right.Id] = [.. AdditionsOf(right).Where(a => a.Trials.Exists(t => t.HasGround))];

    private IEnumerable<(Addition Module, List<Trial> Trials)> AdditionsOf(RightModule right)
    {
        foreach (var theory in law.Theories.Where(t => t.IsOptional)) yield return (new(theory.Id, true), Ranked(right, [theory]));
        foreach (var variant in right.Variants.Where(v => view.Case.Custody == Custody.Unknown || v.Custody.Contains(view.Case.Custody)))
            yield return (new(variant.Id, view.Case.Custody != Custody.Unknown), Ranked(right with { MentalState = variant.MentalState, Fault = variant.Fault }, law.Theories.Where(t => !t.IsOptional)));
    }

    /// <summary>With a court, its circuit decides. Without one, a cell on which the circuits differ is open.</summary>
    private static (CellResult Result, List<Trial> Tried) Settle(List<Trial> common, List<InOneCircuit> circuits)
    {
        if (circuits.Count == 0) return (ResultOf(common), common);
        var tried = circuits.MinBy(c => c.Answer.Result == CellResult.Adequate ? 0 : c.Answer.Result == CellResult.Unclear ? 1 : 2)!.Tried;
        return (circuits.TrueForAll(c => c.Answer.Result == circuits[0].Answer.Result) ? circuits[0].Answer.Result : CellResult.Unclear, tried);
    }

    /// <summary>At trial a cell whose elements could be met and are not all proved is open.</summary>
    private (CellResult Result, List<Trial> Tried) AtStage((CellResult Result, List<Trial> Tried) settled) =>
        view.Stage == Stage.Trial && settled.Result == CellResult.Adequate && !settled.Tried.Exists(t => t.IsMet && t.Elements.All(e => IsFirm(t, e.Element)))
            ? (CellResult.Unclear, settled.Tried) : settled;

    private bool IsFirm(Trial trial, TheoryElement element) => view.Stage == Stage.Pleading || Accept(Firm.Under(trial.Right).Ask(element.Test)).IsMet;

    private ElementValue ValueOf(Trial trial, TheoryElement element, Answer answer) => StageProof.ValueOf(answer.Value, IsFirm(trial, element), view.Stage);

    /// <summary>How far the facts go towards the conduct of this right: by the defendant above all, then by anybody.</summary>
    private int ConductOf(RightModule? right) =>
        right is null ? 0 : 10 * _query.Ask(right.Conduct).Rank + _query.Ask(right.Conduct, By.Anyone).Rank;

    private bool Applies(TheoryModule theory, RightModule? right) =>
        theory.ForBodies == (defendant.Kind != PartyKind.NaturalPerson) && (theory.Kinds.IsEmpty || theory.Kinds.Contains(defendant.Kind)) && (theory.Rights.Count == 0 || right is not null && theory.Rights.Contains(right.Id));

    /// <param name="Right">The right as this trial reads it: its fault may be that of a variant.</param>
    public sealed record Trial(TheoryModule Theory, RightModule? Right, EquatableArray<(TheoryElement Element, Answer Answer)> Elements)
    {
        public bool IsMet => Elements.All(e => e.Answer.IsMet);
        /// <summary>Complete but for the question which of all the defendants, named as one, did it.</summary>
        public bool IsGroupOnly => Elements.All(e => e.Answer.IsMet || e.Answer.Group && IsAllDefendants(e.Answer));
        public bool HasGround => Elements.Any(e => e.Answer.Rank > 0 && e.Answer.Value != ElementValue.NotRequired);
        public int Rank => IsMet ? 1000 : Elements.Min(e => e.Answer.Rank) * 10 + Elements.Count(e => e.Answer.IsMet);
    }

    private Trial Try(TheoryModule theory, RightModule? right) =>
        new(theory, right, theory.Elements.Select(e => (Element: e, Answer: Accept(_query.Ask(e.Test)))).ToEquatableArray());

    private TheoryFinding FindingOf(Trial trial, CellResult result)
    {
        var lowest = trial.Elements.MinBy(e => e.Answer.Rank);
        var value = trial.IsMet && result != CellResult.Adequate && view.Stage == Stage.Pleading ? ElementValue.Unclear : trial.IsMet ? Lowest(trial) : ValueOf(trial, lowest.Element, lowest.Answer);
        return new(trial.Theory.Theory, trial.Theory.Label, value, trial.Elements.Select(e => new ElementFinding(
            e.Element.Id, e.Element.Label, ValueOf(trial, e.Element, e.Answer), e.Answer.Grounds.Take(6).Select(f => f.At).ToEquatableArray(),
            e.Answer.IsMet ? [] : [new Gap(e.Element.Gap, WhereToSay, e.Element.Example, e.Element.Authorities)], e.Element.Authorities)
            {
                Timing = e.Element.Timing, Nodes = e.Element.Timing == ElementTiming.None ? [] : e.Answer.Grounds.Select(f => f.At.Node).Distinct().ToEquatableArray(),
            }).ToEquatableArray());
    }

    /// <summary>Of a theory that is met: what its least firm element comes to.</summary>
    private ElementValue Lowest(Trial trial) =>
        StageProof.ValueOf(ElementValue.Alleged, trial.Elements.All(e => IsFirm(trial, e.Element)), view.Stage);

    /// <summary>A few defendants of like place who "punched him" are taken at the pleading's word; many, or unlike ones, are not.</summary>
    public Answer Accept(Answer answer)
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
            .Select(m => new NearMiss(m.Theory.Theory, m.Element.Id, m.Element.Gap)).ToEquatableArray();

    /// <summary>By the office: a person of the line answers for own acts alone.</summary>
    private bool IsAnswerableForOthers => defendant.Functions.Contains(Function.Policymaker) || defendant.Functions.Contains(Function.Supervisor);

    private EquatableArray<Reason> ReasonsOf(List<Trial> tried, List<InOneCircuit> circuits, CellResult result)
    {
        var reasons = new List<Reason>();
        if (result == CellResult.Unclear && circuits.Exists(c => c.Answer.Result != ResultOf(tried))) reasons.Add(Reason.CircuitSplit);
        if (!Own.Any(f => !f.IsConclusion && !f.Has("label") && f.Kind != FactKind.Supervision)) reasons.Add(Own.Any() || IsOnlyLabeled ? Reason.Conclusory : Reason.NoFacts);
        if (tried.Any(t => t.Elements.Any(e => e.Answer.Group))) reasons.Add(Reason.GroupPleading);
        if (defendant.Kind == PartyKind.NaturalPerson && !IsAnswerableForOthers && tried[0].Right is { } right && _query.Under(right).Ask(right.Conduct).Rank == 0) reasons.Add(Reason.NoFacts);
        var nearest = tried.FirstOrDefault(t => t.HasGround);
        if (nearest is not null)
            foreach (var (element, _) in nearest.Elements.Where(e => !e.Answer.IsMet))
                if (Words<Reason>.Find(element.Reason, out var reason)) reasons.Add(reason);
        if (defendant.Kind == PartyKind.Municipality) reasons.Add(Reason.NoPolicy);
        if (IsAnswerableForOthers || defendant.Kind != PartyKind.NaturalPerson) reasons.Add(Reason.RespondeatSuperior);
        if (reasons.Count == 0) reasons.Add(Reason.NoFacts);
        return reasons.Distinct().ToEquatableArray();
    }
}
