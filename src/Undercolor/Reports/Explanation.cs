using Undercolor.Analysis;
using Undercolor.Derivations;

namespace Undercolor.Reports;

/// <summary>How a cell came to its result (<c>--explain</c>): why it was asked, each theory that the report shows with what each of its elements stands on and the
/// authority that asks for it, and what the other theories lack.</summary>
/// <param name="Changes">What facts would change the result, a sentence each; empty where that was not asked.</param>
internal sealed record Explanation(string Title, IReadOnlyList<TreeLine> Opening, IReadOnlyList<Explanation.Theory> Theories, IReadOnlyList<TreeLine> Closing, IReadOnlyList<string> Changes)
{
    public sealed record Theory(string Title, IReadOnlyList<Element> Elements);

    /// <param name="Line">Label and value; for an element that is not met, what is missing.</param>
    /// <param name="From">What it stands on.</param>
    public sealed record Element(string Line, IReadOnlyList<TreeLine> From, IReadOnlyList<string> Authorities);

    public static IEnumerable<Explanation> Of(DefendantAssessment defendant, CaseDerivation? derivation, ReportMode mode) =>
        defendant.Claims.Select(cell => Of(cell, derivation is null || cell.Derivation is null ? null : new DerivationLines(derivation.Case), mode));

    private static Explanation Of(Cell cell, DerivationLines? lines, ReportMode mode)
    {
        var right = lines is null ? null : cell.Derivation!.From[2];
        var theories = cell.Theories.Select(t => (Finding: t, Node: right is null ? null : NodeOf(t, right))).ToList();
        return new(
            VisibleText.Of($"{cell.Id}. {Shown.Sentence(cell.ClaimLabel)} · {Shown.Capacity(cell.Capacity)} capacity · {cell.Incident}: {Shown.Result(cell.Result)}"),
            lines is null ? [] : [.. lines.Opening(cell.Derivation!)],
            [.. theories.Select(t => new Theory(VisibleText.Of($"{Shown.Sentence(t.Finding.Label)}: {Shown.Value(t.Finding.Value)}"), [.. t.Finding.Elements.Select((e, i) => Of(e, lines, i < t.Node?.From.Count ? t.Node.From[i] : null))]))],
            lines is null ? [] : [.. DerivationLines.Others(right!, [.. theories.Select(t => t.Node).OfType<Derivation>()]), .. lines.Closing(cell.Derivation!)],
            [.. SensitivityWords.Of(cell, mode).Select(VisibleText.Of)]);
    }

    /// <summary>The step of the derivation that a theory of the report stands for.</summary>
    private static Derivation? NodeOf(TheoryFinding theory, Derivation right) => right.From.SelectMany(n => n.Step == Step.Addition ? n.From : n.Step == Step.Theory ? [n] : Text.EquatableArray<Derivation>.Empty)
        .FirstOrDefault(n => n.Rule!.Text == theory.Label && n.From.Zip(theory.Elements).All(e => e.First.Of == e.Second.Element && e.First.Value == Doctrine.Words<ElementValue>.Of(e.Second.Value)));

    private static Element Of(ElementFinding element, DerivationLines? lines, Derivation? node) => new(
        VisibleText.Of($"{element.Label}: {Shown.Value(element.Value)}{string.Concat(element.Gaps.Select(g => $"; {g.What}"))}"),
        lines is null || node is null ? [.. element.Grounds.Select(at => new TreeLine(0, $"{Places.Exact(at)}: {Places.Quote(at)}"))] : [.. lines.Of(node)], element.Authorities);
}
