using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Who stands behind a set of instructions.</summary>
public enum InstructionStanding
{
    /// <summary>A committee of the circuit publishes it.</summary>
    Official,

    /// <summary>A proposal that no court has approved.</summary>
    Draft,
}

/// <summary>A set of civil pattern instructions, or a part of one, that a court of the circuit would start from.</summary>
/// <param name="Title">Title and numbers, as published.</param>
/// <param name="Covers">What it instructs on: <c>individual</c>, <c>supervisor</c>, <c>failure-to-intervene</c>, <c>custody</c>, <c>force</c>.</param>
public sealed record PatternInstruction(InstructionStanding Standing, string Title, EquatableArray<string> Covers, string Why, EquatableArray<string> Authorities)
{
    internal static PatternInstruction Bind(PackNode node) =>
        new(node.Word<InstructionStanding>("standing"), node.Required("title"), node.Texts("covers"), node.Required("why"), node.Texts("authorities"));
}
