using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The grid: a row for each defendant, in the order of the paper.</summary>
internal static class HtmlGrid
{
    /// <summary>More than these make a row hard to read; the section below has them all.</summary>
    private const int MostParagraphs = 8;

    public static Html Show(HtmlScope scope) => Html.Of($"""
        <section aria-labelledby="grid-title">
        <h2 id="grid-title">Each defendant at a glance</h2>
        <table class="grid" role="table">
        <caption>What the paper states about each defendant, in the order in which it names them</caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Defendant</th><th scope="col" role="columnheader">Capacity</th><th scope="col" role="columnheader">Result</th><th scope="col" role="columnheader">By which theory, or why not</th><th scope="col" role="columnheader">Paragraphs</th></tr></thead>
        <tbody role="rowgroup">
        {Html.Each(scope.Assessment.Defendants, d => Row(scope, d))}</tbody>
        </table>
        {Legend(scope)}
        </section>

        """);

    private static Html Row(HtmlScope scope, DefendantAssessment d) => Html.Of($"""
        <tr role="row"><th scope="row" role="rowheader"><a href="#{d.Id}">{Html.Text(d.Name)}</a></th><td role="cell" data-label="Capacity"><div>{HtmlWords.CapacityOf(d)}</div></td><td role="cell" data-label="Result"><div>{HtmlShape.Result(d.Ruling)}</div></td><td role="cell" data-label="Theory, or why not"><div>{Html.Text(Ties(d))}</div></td><td role="cell" data-label="Paragraphs"><div>{Paragraphs(scope, d)}</div></td></tr>

        """);

    /// <summary>The theories that the facts meet, or the reasons why none is met.</summary>
    private static string Ties(DefendantAssessment d)
    {
        var words = d.Ruling == CellResult.Adequate ? Met(d).Select(t => t.Label) : d.Reasons.Select(HtmlWords.Of);
        return string.Join("; ", words.Distinct());
    }

    /// <summary>Where the paper speaks of what this defendant did; where it does not, what the answer rests on.</summary>
    private static Html Paragraphs(HtmlScope scope, DefendantAssessment d)
    {
        var conduct = d.OwnConduct.Concat(d.EntityAllegations).Select(c => c.At).ToList();
        var places = conduct.Count > 0 ? conduct : [.. Met(d).SelectMany(t => t.Elements).SelectMany(e => e.Grounds)];
        places = [.. places.OrderBy(p => p.Span.Start).DistinctBy(p => p.Node)];
        if (places.Count == 0) return Html.Of($"<span class=\"quiet\">none</span>");
        var more = places.Count - MostParagraphs;
        return more <= 1 ? scope.Links(places) : Html.Of($"{scope.Links(places.Take(MostParagraphs))} <a href=\"#{d.Id}\">and {more} more</a>");
    }

    private static IEnumerable<TheoryFinding> Met(DefendantAssessment d) =>
        d.Claims.Where(c => c.Result == CellResult.Adequate).SelectMany(c => c.Theories).Where(t => t.Value.IsMet());

    private static Html Legend(HtmlScope scope) => Html.Of($"""
        <dl class="legend">
        {Html.Each(scope.Assessment.Defendants.Select(d => d.Ruling).Distinct().Order(), r => Html.Of($"<div><dt>{HtmlShape.Result(r)}</dt><dd>{HtmlWords.Meaning(r, scope.Assessment.Provenance.Stage)}</dd></div>\n"))}</dl>
        """);
}
