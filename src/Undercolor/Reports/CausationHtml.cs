using Undercolor.Causation.Events;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>A report on causes as one page: the answers, a paragraph for each person, the figure with its text, the derivation, the authorities.</summary>
public static class CausationHtml
{
    /// <param name="authorities">The table of authorities by key; null where the key is not in it.</param>
    public static string Show(CausationReport report, Func<string, Authority?> authorities)
    {
        var words = new CausationWords(report);
        return HtmlPage.Show($"Causes: {report.Name}", Html.Of($"""
            <p class="file">{report.Name}</p>
            <h1>What caused what, by the links that are stated</h1>
            <p class="disclaimer">{HtmlPage.Disclaimer(ReportMode.Plaintiff)}</p>
            {Html.Each(report.Faults, fault => Html.Of($"<p><span class=\"severity error\">error</span> {fault.Message}</p>\n"))}
            {Html.Each(report.Effects, effect => Grid(words, effect))}
            <h2>Person by person</h2>
            {Html.Each(report.Graph.Doers, person => Person(report, words, person))}
            {Html.If(report.Graph.Phases.Count > 1, () => Phases(report, words))}
            <h2>The figure</h2>
            <div class="figure">{CausationSvg.Element(report)}</div>
            <h3>The figure in words</h3>
            <ul>{Html.Each(CausationSvg.Text(report), line => Html.Of($"<li>{line}</li>\n"))}</ul>
            <h2>Derivation</h2>
            {Html.Each(report.Effects, effect => Derivation(report, words, effect))}
            {Html.Each(words.Law(), s => Html.Of($"<p>{Sentences([s])}</p>\n"))}
            <h2>Authorities</h2>
            <ul class="authorities">{Html.Each(CausationAuthorities.Of(report, words).Select(authorities).OfType<Authority>(), a => Html.Of($"<li>{a.Key}: {a.FullCitation} <small>citation {Words<Verification>.Of(a.CitationVerified)}, proposition {Words<Verification>.Of(a.PropositionVerified)}, {a.CheckedOn}</small></li>\n"))}</ul>

            """));
    }

    private static Html Grid(CausationWords words, EffectAnswer effect) => Html.Of($"""
        <table>
        <caption>{(effect.Effect.IsDeprivation ? "Loss of the right" : "Harm")}: {words.Effect(effect.Effect)}</caption>
        <thead><tr><th scope="col">Person</th><th scope="col">Answer</th><th scope="col">But-for</th><th scope="col">Pattern</th></tr></thead>
        <tbody>{Html.Each(effect.Answers, a => Html.Of($"<tr><th scope=\"row\">{words.Name(a.Person)}</th><td data-label=\"Answer\">{CausationWords.Result(a.Result)}</td><td data-label=\"But-for\">{CausationWords.ButFor(a)}</td><td data-label=\"Pattern\">{CausationWords.Pattern(a.Pattern)}</td></tr>\n"))}</tbody>
        </table>

        """);

    private static Html Person(CausationReport report, CausationWords words, GraphPerson person) => Html.Of($"""
        <section class="defendant"><h3>{person.Name}</h3>
        {Html.Each(report.Effects.SelectMany(e => e.Answers.Where(a => a.Person == person.Id).Select(a => (e, a))), x => Html.Of($"<p>{Sentences(words.Of(x.a, x.e))}</p>\n"))}
        {Html.Each(words.AboutAll(person.Id), s => Html.Of($"<p>{Sentences([s])}</p>\n"))}</section>

        """);

    private static Html Sentences(IEnumerable<CausationSentence> sentences) =>
        Html.Join(" ", sentences.Select(s => s.Authorities.IsEmpty ? Html.Text(s.Says) : Html.Of($"{s.Says} <small>[{string.Join(", ", s.Authorities)}]</small>")));

    private static Html Phases(CausationReport report, CausationWords words) => Html.Of($"""
        <h2>Part by part</h2>
        <ul>{Html.Each(CausationPhases.Of(report), phase => Html.Of($"<li>{phase.Says(words)}</li>\n"))}</ul>

        """);

    private static Html Derivation(CausationReport report, CausationWords words, EffectAnswer effect) => Html.Of($"""
        <h3>{words.Effect(effect.Effect)}</h3>
        {Html.Each(words.About(effect), s => Html.Of($"<p>{Sentences([s])}</p>\n"))}
        <ul>{Html.Each(CausationDerivation.Equations(report, effect), line => Html.Of($"<li><code>{line}</code></li>\n"))}
        {Html.Each(effect.Answers.SelectMany(a => CausationDerivation.Steps(report, a).Select(line => $"{words.Name(a.Person)}: {line}")), line => Html.Of($"<li>{line}</li>\n"))}</ul>

        """);
}
