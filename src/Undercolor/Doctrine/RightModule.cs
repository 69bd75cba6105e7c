using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The state of mind that a right asks of each defendant.</summary>
public enum MentalState
{
    /// <summary>The act is judged from outside; what the defendant thought does not matter.</summary>
    Objective,

    /// <summary>Knowledge of the need or risk, and disregard of it.</summary>
    Subjective,

    /// <summary>A purpose of this defendant's own.</summary>
    Purpose,

    /// <summary>Courts of appeals differ.</summary>
    CircuitSplit,
}

/// <summary>One particular right: how pleadings name it, what conduct violates it, what state of mind it asks.</summary>
/// <param name="Id">Kebab case, stable: <c>excessive-force</c>.</param>
/// <param name="Names">Words by which pleadings name the right, lower case.</param>
/// <param name="Conduct">What a person does who violates it.</param>
/// <param name="Fault">The facts that show the state of mind; not required for objective rights.</param>
public sealed record RightModule(
    string Id, string Label, EquatableArray<string> Names, FactTest Conduct, MentalState MentalState, FactTest Fault, EquatableArray<string> Authorities)
{
    internal static RightModule Bind(PackNode node) => new(
        node.Required("id"), node.Required("label"), node.Texts("names"), node.Map("conduct", FactTest.Bind), node.Word<MentalState>("mental-state"),
        node.OptionalMap("fault", FactTest.Bind) ?? new FactTest.NotRequired(), node.Texts("authorities"));
}
