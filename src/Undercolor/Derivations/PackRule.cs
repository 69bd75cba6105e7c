using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations;

/// <summary>A rule of the packs as a derivation cites it.</summary>
/// <param name="Key">Where it stands: <c>theories/direct/own-act</c>, <c>circuits/ca9/supervisory-history</c>.</param>
/// <param name="Text">The rule's own words.</param>
/// <param name="Authorities">Keys of the table of authorities.</param>
/// <param name="From">The first day on which it holds; null where the pack gives none.</param>
/// <param name="Until">The day before which it holds; null where the pack gives none.</param>
public sealed record PackRule(string Key, string Text, EquatableArray<string> Authorities, DateOnly? From = null, DateOnly? Until = null)
{
    public static PackRule Of(RightModule right) => new($"rights/{right.Id}", right.Label, right.Authorities);

    public static PackRule Of(TheoryModule theory) => new($"theories/{theory.Id}", theory.Label, theory.Authorities);

    public static PackRule Of(TheoryModule theory, TheoryElement element) => new($"theories/{theory.Id}/{element.Id}", element.Label, element.Authorities);

    public static PackRule Of(PartyRule rule) => new($"parties/{rule.Id}", rule.Why, rule.Authorities);

    public static PackRule Of(CircuitLaw circuit, Stance stance) => new($"circuits/{circuit.Circuit}/{stance.Module}", stance.Why, stance.Authorities, stance.From, stance.Until);

    public static PackRule Of(CircuitLaw circuit, OpenPoint point) => new($"circuits/{circuit.Circuit}/{point.Id}", point.Why, point.Authorities);
}
