using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One claim against one defendant: the theory that comes nearest, element by element, and what is missing.</summary>
internal static class HtmlClaim
{
    public static Html Show(HtmlScope scope, DefendantAssessment defendant, Cell cell) => Html.Of($"""
        <section class="claim">
        <h4>{Html.Text(HtmlWords.Sentence(cell.ClaimLabel))}{Html.If(cell.Setting.Length > 0, () => Html.Of($" <span class=\"quiet\">({Html.Text(cell.Setting)})</span>"))}{Capacity(defendant, cell)}</h4>
        <p>{HtmlShape.Result(cell.Result)}{Html.If(!cell.Reasons.IsEmpty, () => Html.Of($" <span class=\"why\">{Html.Text(string.Join("; ", cell.Reasons.Select(HtmlWords.Of)))}</span>"))}</p>
        {(cell.Theories.IsEmpty ? Html.Empty : Theory(scope, cell, cell.Theories[0]))}{Others(cell)}{Circuits(scope, cell)}{NearMisses(scope, cell)}</section>

        """);

    /// <summary>A body is sued as itself: the two capacities are a person's.</summary>
    private static Html Capacity(DefendantAssessment defendant, Cell cell) => Html.If(defendant.Kind == PartyKind.NaturalPerson, () =>
        Html.Of($" <span class=\"quiet\">· {HtmlWords.Of(cell.Capacity)} capacity</span>"));

    private static Html Theory(HtmlScope scope, Cell cell, TheoryFinding theory) => Html.Of($"""
        <p>{(scope.IsScreening || theory.Value.IsMet() ? "Theory" : "Nearest theory")}: <strong>{Html.Text(theory.Label)}</strong></p>
        <ul class="elements">
        {Html.Each(theory.Elements, e => Element(scope, cell, e))}</ul>

        """);

    private static Html Element(HtmlScope scope, Cell cell, ElementFinding e) => Html.Of($"""
        <li><p><span class="value {(e.Value.IsMet() ? "met" : "unmet")}">{HtmlWords.Of(e.Value)}</span> {Html.Text(HtmlWords.Sentence(e.Label))}{Html.If(!e.Grounds.IsEmpty, () => Html.Of($" <span class=\"grounds\">{scope.Links(e.Grounds)}</span>"))}</p>{Html.If(TurnsOnFacts(cell), () => Html.Each(e.Gaps, g => HtmlGap.Show(scope, e, g)))}</li>

        """);

    /// <summary>Whether more facts could change the result: not where the law shuts the door, nor where it stands open.</summary>
    private static bool TurnsOnFacts(Cell cell) => cell.Result is CellResult.Inadequate or CellResult.Unclear;

    /// <summary>Further theories that the same facts meet.</summary>
    private static Html Others(Cell cell)
    {
        var met = cell.Theories.Skip(1).Where(t => t.Value.IsMet()).Select(t => t.Label).Distinct().ToList();
        return Html.If(met.Count > 0, () => Html.Of($"<p>The facts also meet: {Html.Text(string.Join("; ", met))}.</p>\n"));
    }

    /// <summary>What the circuits add, where the rules common to all do not decide.</summary>
    private static Html Circuits(HtmlScope scope, Cell cell) => Html.If(CircuitWords.Of(cell).Count > 0, () => Html.Of($"""
        <h5>By circuit</h5>
        <ul>{Html.Each(CircuitWords.Of(cell), w => Html.Of($"<li>{Html.Text(w.Sentence)}{HtmlCitation.List(scope, w.Authorities.ToEquatableArray())}</li>"))}</ul>

        """));

    private static Html NearMisses(HtmlScope scope, Cell cell) => Html.If(!scope.IsScreening && TurnsOnFacts(cell) && !cell.NearMisses.IsEmpty, () => Html.Of($"""
        <h5>One fact away</h5>
        <ul>{Html.Each(cell.NearMisses, n => Html.Of($"<li>{Html.Text(HtmlWords.Plain(n.Theory))}: {Html.Text(n.What)}</li>"))}</ul>

        """));
}
