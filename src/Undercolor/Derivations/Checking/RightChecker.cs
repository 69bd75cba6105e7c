using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Derivations.Checking;

/// <summary>Checks what the facts and the circuits make of one right: the theories common to all circuits first, then what some circuits add.</summary>
internal sealed class RightChecker(Case @case, LawInForce law, Stage stage, Faults faults)
{
    public void Check(Derivation node, RightModule? right, Person person, IReadOnlyList<int> view, string path)
    {
        if (!faults.Is(node, Step.Right, right?.Id ?? "unnamed-right", path)) return;
        faults.Rule(node, right is null ? null : PackRule.Of(right), path);
        var theories = new TheoryChecker(@case, view, person, stage, faults);
        var common = law.Theories.Where(t => !t.IsOptional && Applies(t, right, person)).ToList();
        if (node.From.Count < common.Count)
        {
            faults.Count(node, common.Count, path);
            return;
        }
        var tried = node.From.Take(common.Count).ToList();
        var sound = true;
        foreach (var (theory, child) in common.Zip(tried)) sound &= theories.Check(child, theory, right, $"{path} > {theory.Id}");
        if (!sound) return;
        var rest = node.From.Skip(common.Count).ToList();
        if (AsksCircuits(right, tried)) Circuits(node, right!, person, theories, tried, rest, path);
        else if (faults.Count(node, common.Count, path)) faults.Value(node, AtTrial(Common(tried), tried), path);
    }

    private static bool Applies(TheoryModule theory, RightModule? right, Person person) =>
        theory.ForBodies != (person.Kind == PartyKind.NaturalPerson) && (theory.Kinds.IsEmpty || theory.Kinds.Contains(person.Kind)) && (theory.Rights.IsEmpty || right is not null && theory.Rights.Contains(right.Id));

    private static string Common(IEnumerable<Derivation> tried) => tried.Select(t => t.Value).DefaultIfEmpty("short").MinBy(Order) switch { "met" => "adequate", "group" => "unclear", _ => "inadequate" };

    private static int Order(string value) => value switch { "met" => 0, "group" => 1, _ => 2 };

    /// <summary>Circuits are asked where something is told and no common theory that is settled in the court's circuit is met.</summary>
    private bool AsksCircuits(RightModule? right, List<Derivation> tried) =>
        right is not null && law.Circuits.Count > 0 && tried.Exists(TheoryChecker.HasGround) && !tried.Exists(t => t.Value == "met" && !(law.Circuits.Count == 1 && law.Circuits[0].UnknownOn(t.Of) is not null));

    private sealed record Module(string Id, bool IsSure, List<Derivation> Tried)
    {
        public List<Derivation> Met => Tried.FindAll(t => t.Value == "met");
    }

    private void Circuits(Derivation node, RightModule right, Person person, TheoryChecker theories, List<Derivation> tried, List<Derivation> rest, string path)
    {
        var modules = Modules(right, person).ToList();
        if (!faults.Count(node, tried.Count + modules.Count + law.Circuits.Count, path)) return;
        var added = new List<Module>();
        foreach (var ((id, isSure, reading, asked), child) in modules.Zip(rest))
        {
            var here = $"{path} > {id}";
            if (!faults.Is(child, Step.Addition, id, here) || !faults.Count(child, asked.Count, here)) return;
            var sound = true;
            foreach (var (theory, part) in asked.Zip(child.From)) sound &= theories.Check(part, theory, reading, $"{here} > {theory.Id}");
            if (!sound) return;
            faults.Value(child, child.From.Any(t => t.Value == "met") ? "met" : "short", here);
            added.Add(new(id, isSure, [.. child.From]));
        }
        var answers = law.Circuits.Select(c => Expected(c, right, tried, added)).ToList();
        foreach (var (expected, child) in answers.Zip(rest.Skip(modules.Count))) One(child, expected, path);
        var first = answers.MinBy(a => a.Value switch { "adequate" => 0, "unclear" => 1, _ => 2 })!;
        faults.Value(node, AtTrial(answers.TrueForAll(a => a.Value == answers[0].Value) ? answers[0].Value : "unclear", first.Tried), path);
    }

    private void One(Derivation node, Answer expected, string path)
    {
        var here = $"{path} > {expected.Circuit}";
        if (!faults.Is(node, Step.Circuit, expected.Circuit, here) || !faults.Count(node, 0, here)) return;
        faults.Rule(node, expected.Rule, here);
        faults.Value(node, expected.Value, here);
    }

    /// <summary>The optional theories, and the other tests of fault for people in the plaintiff's custody, that bear on the right.</summary>
    private IEnumerable<(string Id, bool IsSure, RightModule Reading, List<TheoryModule> Theories)> Modules(RightModule right, Person person)
    {
        foreach (var theory in law.Theories.Where(t => t.IsOptional && Applies(t, right, person))) yield return (theory.Id, true, right, [theory]);
        var common = law.Theories.Where(t => !t.IsOptional && Applies(t, right, person)).ToList();
        foreach (var variant in right.Variants.Where(v => @case.Custody == Custody.Unknown || v.Custody.Contains(@case.Custody)))
            yield return (variant.Id, @case.Custody != Custody.Unknown, right with { Fault = variant.Fault }, common);
    }

    private sealed record Answer(string Circuit, string Value, PackRule? Rule, List<Derivation> Tried);

    /// <summary>A module that the circuit adopts ties; one on which it is silent, or that turns on an unknown custody, leaves the cell open.</summary>
    private Answer Expected(CircuitLaw circuit, RightModule right, List<Derivation> common, List<Module> added)
    {
        PackRule? Stand(string module) => circuit.On(module, right.Id, stage) is { } stance ? PackRule.Of(circuit, stance) : null;
        PackRule? Unknown(string module) => circuit.UnknownOn(module) is { } point ? PackRule.Of(circuit, point) : null;
        var met = added.FindAll(m => m.Met.Count > 0);
        if (met.Find(m => m.IsSure && circuit.On(m.Id, right.Id, stage) is { Adopts: true }) is { } sure) return new(circuit.Circuit, "adequate", Stand(sure.Id), sure.Met);
        var metInCommon = common.FindAll(t => t.Value == "met");
        if (metInCommon.Find(t => circuit.UnknownOn(t.Of) is not null) is { } unsettled) return new(circuit.Circuit, "unclear", Unknown(unsettled.Of), metInCommon);
        if (met.Find(m => circuit.On(m.Id, right.Id, stage) is not { Adopts: false }) is { } open) return new(circuit.Circuit, "unclear", Stand(open.Id) ?? Unknown(open.Id), open.Met);
        return new(circuit.Circuit, Common(common), met.Count > 0 ? Stand(met[0].Id) : null, common);
    }

    /// <summary>At trial what could be met and is not all proved is open.</summary>
    private string AtTrial(string value, List<Derivation> tried) =>
        stage == Stage.Trial && value == "adequate" && !tried.Exists(t => t.Value == "met" && t.From.All(TheoryChecker.IsFirm)) ? "unclear" : value;
}
