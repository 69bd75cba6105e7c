using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>How a circuit stands to one module that is not common to all circuits.</summary>
/// <param name="Module">Id of an optional theory, or of a variant of a right.</param>
/// <param name="Why">What the circuit holds, in one sentence of our own.</param>
/// <param name="Rights">The rights for which it holds this; empty for all that the module is about.</param>
/// <param name="Stages">The stages at which it holds this; empty for all.</param>
/// <param name="From">The first day on which this is so; null where it always was.</param>
/// <param name="Until">The day before which this is so; null where it still is.</param>
public sealed record Stance(
    string Module, bool Adopts, string Why, EquatableArray<string> Authorities, EquatableArray<string> Rights, EquatableArray<Stage> Stages, DateOnly? From, DateOnly? Until)
{
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);

    /// <summary>Whether it holds on some days, for some rights or at some stages only.</summary>
    public bool IsLimited => Rights.Count > 0 || Stages.Count > 0 || From is not null || Until is not null;

    internal static Stance Bind(PackNode node, bool adopts) =>
        new(node.Required("id"), adopts, node.Required("why"), node.Texts("authorities"), node.Texts("rights"), node.Words<Stage>("stages"), node.Date("from"), node.Date("until"));
}

/// <summary>A point on which nobody has verified what a circuit holds.</summary>
/// <param name="Id">Id of a module, or <see cref="CapacityAxis"/>, <see cref="DoeAxis"/> or <see cref="InstructionAxis"/>.</param>
/// <param name="Why">What is not known, in one sentence; a report prints it where the point decides.</param>
/// <param name="Authorities">What bears on the point and does not settle it.</param>
public sealed record OpenPoint(string Id, string Why, EquatableArray<string> Authorities)
{
    public const string CapacityAxis = "capacity";
    public const string DoeAxis = "doe";
    public const string InstructionAxis = "instructions";

    internal static OpenPoint Bind(PackNode node) => new(node.Required("id"), node.Required("why"), node.Texts("authorities"));
}

/// <summary>What one circuit adds to the rules common to all, and what it refuses. What it does not speak of is open there.</summary>
/// <param name="Circuit">Id of its court of appeals: <c>ca9</c>.</param>
/// <param name="Unknown">Open points that the pack says something about; a common theory that stands here is open in this circuit.</param>
public sealed record CircuitOverlay(string Circuit, string Name, EquatableArray<Stance> Stances)
{
    public EquatableArray<OpenPoint> Unknown { get; init; }
    public EquatableArray<CapacityRule> Capacity { get; init; }
    public EquatableArray<DoeRule> Doe { get; init; }
    public EquatableArray<PatternInstruction> Instructions { get; init; }

    /// <summary>The overlay as it stands on one day.</summary>
    public CircuitLaw On(DateOnly day) => new(Circuit, Name, Stances.Where(s => s.IsInForce(day)).ToEquatableArray())
    {
        Unknown = Unknown, Capacity = Capacity.FirstOrDefault(c => c.IsInForce(day)), Doe = Doe.Where(d => d.IsInForce(day)).ToEquatableArray(), Instructions = Instructions,
    };

    internal static CircuitOverlay Bind(PackNode node) => new(
        node.Required("circuit"), node.Required("name"),
        node.List("adopts", n => Stance.Bind(n, adopts: true)).Concat(node.List("rejects", n => Stance.Bind(n, adopts: false))).ToEquatableArray())
    {
        Unknown = node.List("unknown", OpenPoint.Bind), Capacity = node.List("capacity", CapacityRule.Bind),
        Doe = node.List("doe", DoeRule.Bind), Instructions = node.List("instructions", PatternInstruction.Bind),
    };
}

/// <summary>What one circuit holds on one day.</summary>
public sealed record CircuitLaw(string Circuit, string Name, EquatableArray<Stance> Stances)
{
    public EquatableArray<OpenPoint> Unknown { get; init; }

    /// <summary>How silence on capacity is read; null where the packs do not say.</summary>
    public CapacityRule? Capacity { get; init; }
    public EquatableArray<DoeRule> Doe { get; init; }
    public EquatableArray<PatternInstruction> Instructions { get; init; }

    /// <summary>The stance on a module for a right at a stage; null where the packs hold none for this circuit.</summary>
    public Stance? On(string module, string right, Stage stage) =>
        Stances.FirstOrDefault(s => s.Module == module && (s.Rights.Count == 0 || s.Rights.Contains(right)) && (s.Stages.Count == 0 || s.Stages.Contains(stage)));

    /// <summary>What the pack says is not known of a module; null where it says nothing.</summary>
    public OpenPoint? UnknownOn(string module) => Unknown.FirstOrDefault(u => u.Id == module);
}
