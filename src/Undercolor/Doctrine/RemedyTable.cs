using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The table of <c>packs/doctrine/remedies</c>: every combination has one answer.</summary>
/// <param name="Rules">In the order of the pack: the first that fits decides.</param>
public sealed record RemedyTable(EquatableArray<RemedyRule> Rules)
{
    /// <param name="functions">What a person does; empty for a body, and where nothing is known.</param>
    /// <param name="day">The day whose law is asked for.</param>
    /// <exception cref="InvalidOperationException">The pack has no row for the combination; a test proves that it has.</exception>
    public RemedyRule Ask(PartyKind kind, EquatableArray<Function> functions, Capacity capacity, Remedy remedy, DateOnly day) =>
        Rules.FirstOrDefault(rule => rule.Term.Holds(day) && rule.Fits(kind, functions, capacity, remedy))
        ?? throw new InvalidOperationException($"No row answers {remedy} against {kind} in the {capacity} capacity.");
}
