using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The section of one defendant: what is alleged, what each claim comes to, remedies, what is not judged.</summary>
internal static class HtmlDefendant
{
    public static Html Show(HtmlScope scope, DefendantAssessment d) => Html.Of($"""
        <section class="defendant" aria-labelledby="{d.Id}">
        <h3 id="{d.Id}">{Html.Text(d.Name)}</h3>
        <p class="verdict">{HtmlShape.Result(d.Ruling)}</p>
        <p class="who">{Html.Join(" · ", Traits(scope, d))}</p>
        {Conduct(scope, d)}{Html.Each(d.Claims, c => HtmlClaim.Show(scope, d, c))}{Immunities(scope, d)}{Remedies(scope, d)}{NotJudged(d)}</section>

        """);

    /// <summary>Whoever is not tied comes first; within a result the order of the paper stays.</summary>
    public static IEnumerable<DefendantAssessment> FailingFirst(Assessment assessment) => assessment.Defendants.OrderBy(d => d.Ruling switch
    {
        CellResult.Inadequate => 0,
        CellResult.Unclear => 1,
        CellResult.NotSuable => 2,
        CellResult.Immune => 3,
        CellResult.Adequate => 4,
    });

    private static IEnumerable<Html> Traits(HtmlScope scope, DefendantAssessment d)
    {
        if (d.Role.Length > 0 && d.Kind == PartyKind.NaturalPerson) yield return Html.Text(d.Role);
        yield return Html.Of($"capacity: {HtmlWords.CapacityOf(d)}");
        yield return d.ColorOfLawGrounds.IsEmpty
            ? Html.Of($"color of state law: {HtmlWords.Of(d.ColorOfLaw)}")
            : Html.Of($"color of state law: {HtmlWords.Of(d.ColorOfLaw)}, {scope.Links(d.ColorOfLawGrounds)}");
        if (!d.Pleaded.Who.IsEmpty) yield return Html.Of($"first named: {scope.Links(d.Pleaded.Who)}");
    }

    private static Html Conduct(HtmlScope scope, DefendantAssessment d)
    {
        var conduct = HtmlConduct.Of(scope.Result.Tree, d);
        var of = d.Kind == PartyKind.NaturalPerson ? "this person" : "this body itself";
        return Html.Of($"""
            <h4>What is alleged of {of}</h4>
            {(conduct.Count == 0 ? Html.Of($"<p class=\"none\">No paragraph says what {of} did or left undone.</p>") : Html.Of($"<ol class=\"conduct\">{Html.Each(conduct, c => Html.Of($"<li>{scope.Link(c.At)} <span>{Html.Text(c.Sentence)}</span></li>\n"))}</ol>"))}

            """);
    }

    private static Html Immunities(HtmlScope scope, DefendantAssessment d) => Html.If(!d.Immunities.IsEmpty, () => Html.Of($"""
        <h4>Immunity</h4>
        {Html.Each(d.Immunities, m => Html.Of($"<p>{Html.Text(HtmlWords.Sentence(HtmlWords.Plain(m.Immunity)))}: {Html.Text(m.Why)}</p>{HtmlCitation.List(scope, m.Authorities)}"))}

        """));

    private static Html Remedies(HtmlScope scope, DefendantAssessment d) => Html.If(!d.Remedies.IsEmpty, () => Html.Of($"""
        <table class="remedies" role="table">
        <caption>Remedies against {Html.Text(d.Name)}</caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Remedy</th><th scope="col" role="columnheader">Capacity</th><th scope="col" role="columnheader">Open?</th><th scope="col" role="columnheader">Why</th></tr></thead>
        <tbody role="rowgroup">
        {Html.Each(d.Remedies, r => Html.Of($"<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{Html.Text(HtmlWords.Sentence(HtmlWords.Plain(r.Remedy)))}</th><td role=\"cell\" data-label=\"Capacity\"><div>{(r.Capacity == Capacity.Unspecified ? "any" : HtmlWords.Of(r.Capacity))}</div></td><td role=\"cell\" data-label=\"Open?\"><div>{Html.Text(HtmlWords.Plain(r.Answer))}</div></td><td role=\"cell\" data-label=\"Why\"><div>{Html.Text(r.Why)}{HtmlCitation.List(scope, r.Authorities)}</div></td></tr>\n"))}</tbody>
        </table>

        """));

    private static Html NotJudged(DefendantAssessment d)
    {
        var ids = d.Claims.SelectMany(c => c.NotJudged).Distinct().ToList();
        return Html.If(ids.Count > 0, () => Html.Of($"""
            <h4>Not judged here</h4>
            <ul class="not-judged">{Html.Each(ids, id => Html.Of($"<li>{Html.Text(HtmlWords.Plain(id))}</li>"))}</ul>

            """));
    }
}
