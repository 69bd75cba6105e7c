using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What another's act or decision is to the chain from a person's conduct to a harm.</summary>
public enum ChainStep
{
    IndependentAndInformed,
    MisledByThisPerson,
    MisledByAnother,
    PressuredByThisPerson,
    PressuredByAnother,

    /// <summary>The one who decided was part of it.</summary>
    Complicit,

    /// <summary>The one who decided was part of it, with others than this person.</summary>
    ComplicitWithAnother,
    NotForeseeable,

    /// <summary>This person ordered it.</summary>
    Ordered,

    /// <summary>This person knew that it would follow.</summary>
    SetInMotionKnown,

    /// <summary>This person had reason to know that it would follow.</summary>
    SetInMotionReasonToKnow,

    /// <summary>This person saw that harm was possible, and no fact says more.</summary>
    SetInMotionDanger,

    /// <summary>No fact says that this person knew, or had reason to know, that it would follow.</summary>
    SetInMotionUnknown,
    PlaintiffsOwnAct,

    /// <summary>The file says that it broke the chain, and does not say how it was decided.</summary>
    StatedBreak,
}

/// <summary>Whether a chain of causes reaches past a step.</summary>
public enum ChainAnswer { Holds, Open, Breaks }

/// <summary>What the law says to a step of a chain.</summary>
/// <param name="Label">For people: <c>a free and informed decision of another</c>.</param>
/// <param name="Rule">Number in the dossier of rules: <c>R12</c>.</param>
/// <param name="Unless">What would change it; empty for nothing.</param>
/// <param name="Module">Id of the optional theory that must be in force for the answer; where circuits are silent on it or refuse it, the step is open. Empty where the answer is common to all.</param>
public sealed record ChainRule(ChainStep Step, ChainAnswer Answer, string Label, string Rule, string Says, string Unless, EquatableArray<string> Authorities, string Module)
{
    /// <summary>The rule in circuits: as it is where each adopts the module, else open, in the words of the only circuit where there is one.</summary>
    internal ChainRule In(EquatableArray<CircuitLaw> circuits)
    {
        if (Module.Length == 0) return this;
        var stances = circuits.Select(c => c.On(Module, "", Stage.Pleading)).ToList();
        var adopted = stances.Count > 0 && stances.TrueForAll(s => s is { Adopts: true });
        var (why, authorities) = circuits is not [var only] ? ("", []) : stances[0] is { } stance ? (stance.Why, stance.Authorities) : (only.UnknownOn(Module)?.Why ?? "", only.UnknownOn(Module)?.Authorities ?? []);
        return this with { Answer = adopted ? Answer : ChainAnswer.Open, Says = why.Length == 0 ? Says : $"{Says} {why}", Authorities = authorities.Concat(Authorities).Distinct().ToEquatableArray() };
    }

    internal static ChainRule Bind(PackNode node) => new(
        node.Word<ChainStep>("step"), node.Word<ChainAnswer>("answer"), node.Required("label"), node.Required("rule"), node.Required("says"), node.Optional("unless"), node.Texts("authorities"), node.Optional("module"));
}

/// <summary>A point of the law of causation that a report makes.</summary>
public enum CausationPoint { ButFor, Overdetermined, Anyway, BeforeTheBreak, Indivisible, Phases, TwoQuestions, NominalDamages, Together }

/// <summary>What a report says on such a point.</summary>
public sealed record CausationNote(CausationPoint Point, string Rule, string Says, EquatableArray<string> Authorities)
{
    internal static CausationNote Bind(PackNode node) => new(node.Word<CausationPoint>("point"), node.Required("rule"), node.Required("says"), node.Texts("authorities"));
}

/// <summary>The law of causation: each step of a chain and each point has one row.</summary>
public sealed class ChainRules
{
    private readonly Dictionary<ChainStep, ChainRule> _steps;
    private readonly Dictionary<CausationPoint, CausationNote> _notes;

    private ChainRules(EquatableArray<ChainRule> steps, EquatableArray<CausationNote> notes)
    {
        (Steps, Notes) = (steps, notes);
        _steps = steps.DistinctBy(s => s.Step).ToDictionary(s => s.Step);
        _notes = notes.DistinctBy(n => n.Point).ToDictionary(n => n.Point);
    }

    public EquatableArray<ChainRule> Steps { get; }
    public EquatableArray<CausationNote> Notes { get; }

    public ChainRule this[ChainStep step] => _steps[step];
    public CausationNote this[CausationPoint point] => _notes[point];

    /// <summary>The rules as the circuits of a law in force have them.</summary>
    public ChainRules In(LawInForce law) => new(Steps.Select(s => s.In(law.Circuits)).ToEquatableArray(), Notes);

    internal static ChainRules Bind(PackNode node)
    {
        var rules = new ChainRules(node.List("steps", ChainRule.Bind), node.List("points", CausationNote.Bind));
        foreach (var step in Enum.GetValues<ChainStep>())
            if (!rules._steps.ContainsKey(step)) node.Fail("steps", $"There is no row for the step '{Words<ChainStep>.Of(step)}'.");
        foreach (var point in Enum.GetValues<CausationPoint>())
            if (!rules._notes.ContainsKey(point)) node.Fail("points", $"There is no row for the point '{Words<CausationPoint>.Of(point)}'.");
        return rules;
    }
}
