using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>How a cell came to its result (<c>--explain</c>): each theory that was tried, each of its elements with its value, the words that it
/// rests on, and the authority that asks for it.</summary>
/// <param name="Changes">What facts would change the result, a sentence each; empty where that was not asked.</param>
internal sealed record Explanation(string Title, IReadOnlyList<Explanation.Theory> Theories, IReadOnlyList<string> Changes)
{
    public sealed record Theory(string Title, IReadOnlyList<Element> Elements);

    /// <param name="Line">Label and value; for an element that is not met, what is missing.</param>
    /// <param name="Grounds">The words that it rests on, each with its place.</param>
    public sealed record Element(string Line, IReadOnlyList<string> Grounds, IReadOnlyList<string> Authorities);

    public static IEnumerable<Explanation> Of(DefendantAssessment defendant, ReportMode mode) => defendant.Claims.Select(cell => Of(cell, mode));

    private static Explanation Of(Cell cell, ReportMode mode) => new(
        VisibleText.Of($"{cell.Id}. {Shown.Sentence(cell.ClaimLabel)} · {Shown.Capacity(cell.Capacity)} capacity · {cell.Incident}: {Shown.Result(cell.Result)}"),
        [.. cell.Theories.Select(t => new Theory(VisibleText.Of($"{Shown.Sentence(t.Label)}: {Shown.Value(t.Value)}"), [.. t.Elements.Select(Of)]))],
        [.. SensitivityWords.Of(cell, mode).Select(VisibleText.Of)]);

    private static Element Of(ElementFinding element) => new(
        VisibleText.Of($"{element.Label}: {Shown.Value(element.Value)}{string.Concat(element.Gaps.Select(g => $"; {g.What}"))}"),
        [.. element.Grounds.Select(at => $"{Places.Exact(at)}: {Places.Quote(at)}")], element.Authorities);
}
