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
/// <param name="Recognize">What shows the right where no words name it; its conduct, where the pack gives no narrower test.</param>
/// <param name="Kin">Classes and topics of facts that are about this kind of wrong; a <c>kin</c> test wants one of them.</param>
/// <param name="Variants">Other tests of fault that some circuits ask of people in some custody.</param>
public sealed record RightModule(
    string Id, string Label, EquatableArray<string> Names, FactTest Conduct, MentalState MentalState, FactTest Fault, FactTest Recognize, EquatableArray<string> Kin,
    EquatableArray<RightVariant> Variants, EquatableArray<string> Authorities)
{
    internal static RightModule Bind(PackNode node) => new(
        node.Required("id"), node.Required("label"), node.Texts("names"), node.Map("conduct", FactTest.Bind), node.Word<MentalState>("mental-state"),
        node.OptionalMap("fault", FactTest.Bind) ?? new FactTest.NotRequired(), node.OptionalMap("recognize", FactTest.Bind) ?? node.Map("conduct", FactTest.Bind), node.Texts("kin"),
        node.List("variants", RightVariant.Bind), node.Texts("authorities"));
}

/// <summary>Another test of fault, in force for people in some custody in the circuits whose overlay adopts it.</summary>
/// <param name="Id"><c>medical-care/objective</c>: what an overlay names.</param>
/// <param name="Custody">The plaintiffs whom it is for.</param>
public sealed record RightVariant(string Id, EquatableArray<Custody> Custody, MentalState MentalState, FactTest Fault)
{
    internal static RightVariant Bind(PackNode node) => new(
        node.Required("id"), node.Texts("custody").Select(c => CustodyOf(node, c)).ToEquatableArray(), node.Word<MentalState>("mental-state"),
        node.OptionalMap("fault", FactTest.Bind) ?? new FactTest.NotRequired());

    private static Custody CustodyOf(PackNode node, string word)
    {
        if (Words<Custody>.Find(word, out var custody)) return custody;
        node.Fail("custody", $"'{word}' is no custody. The words are {Words<Custody>.Choices}.");
        return default;
    }
}
