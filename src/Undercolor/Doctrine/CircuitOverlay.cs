using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>How a circuit stands to one module that is not common to all circuits.</summary>
/// <param name="Module">Id of an optional theory, or of a variant of a right.</param>
/// <param name="Why">What the circuit holds, in one sentence of our own.</param>
/// <param name="From">The first day on which this is so; null where it always was.</param>
/// <param name="Until">The day before which this is so; null where it still is.</param>
public sealed record Stance(string Module, bool Adopts, string Why, EquatableArray<string> Authorities, DateOnly? From, DateOnly? Until)
{
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);

    internal static Stance Bind(PackNode node, bool adopts) =>
        new(node.Required("id"), adopts, node.Required("why"), node.Texts("authorities"), node.Date("from"), node.Date("until"));
}

/// <summary>What one circuit adds to the rules common to all, and what it refuses. What it does not speak of is open there.</summary>
/// <param name="Circuit">Id of its court of appeals: <c>ca9</c>.</param>
public sealed record CircuitOverlay(string Circuit, string Name, EquatableArray<Stance> Stances)
{
    internal static CircuitOverlay Bind(PackNode node) => new(
        node.Required("circuit"), node.Required("name"),
        node.List("adopts", n => Stance.Bind(n, adopts: true)).Concat(node.List("rejects", n => Stance.Bind(n, adopts: false))).ToEquatableArray());
}

/// <summary>The optional modules as one circuit has them on one day.</summary>
public sealed record CircuitLaw(string Circuit, string Name, EquatableArray<Stance> Stances)
{
    /// <summary>The stance on a module; null where the packs hold none for this circuit.</summary>
    public Stance? On(string module) => Stances.FirstOrDefault(s => s.Module == module);
}
