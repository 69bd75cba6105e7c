using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What a chart says beside a row: where a common belief about this kind of defendant, theory or words is not the law.</summary>
/// <param name="Kinds">Of the defendant; empty for any. So with the others; all that are given must fit.</param>
/// <param name="Identified">How the defendant is identified.</param>
/// <param name="Theories">One of the theories of the row.</param>
/// <param name="Reasons">One of the reasons of the row.</param>
/// <param name="Functions">One of the functions of the defendant.</param>
/// <param name="Says">One or two sentences.</param>
public sealed record ChartCorrection(
    string Id, EquatableArray<PartyKind> Kinds, EquatableArray<Identified> Identified, EquatableArray<string> Theories, EquatableArray<string> Reasons, EquatableArray<Function> Functions, EquatableArray<Capacity> Capacities, string Says,
    EquatableArray<string> Authorities)
{
    internal static ChartCorrection Bind(PackNode node) => new(
        node.Required("id"), node.Words<PartyKind>("kinds"), node.Words<Identified>("identified"), node.Texts("theories"), node.Texts("reasons"), node.Words<Function>("functions"), node.Words<Capacity>("capacities"), node.Required("says"),
        node.Texts("authorities"));
}
