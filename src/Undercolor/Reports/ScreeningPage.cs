using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The screening sheet as a page: for each defendant the name, then the facts, then the right.</summary>
internal static class ScreeningPage
{
    public static string Show(SheetModel sheet) => HtmlPage.Show(sheet.Title, Html.Of($"""
        <header>
        <p class="file">{Html.Text(sheet.Paper[0].Value)}</p>
        <h1>Screening sheet</h1>
        <p class="summary">{Html.Text(sheet.Summary)}</p>
        {Entries(sheet.Paper.AsSpan()[1..].ToArray())}<p class="disclaimer">{ScreeningWords.Disclaimer}</p>
        </header>
        {Html.If(!sheet.Defendants.IsEmpty, () => Glance(sheet.Defendants))}{Html.If(!sheet.Defendants.IsEmpty, () => Each(sheet.Defendants))}{Heads(sheet.Heads)}<footer aria-labelledby="source">
        <h2 id="source">{ScreeningWords.Source}</h2>
        {Entries(sheet.Source)}</footer>

        """));

    private static Html Glance(EquatableArray<SheetDefendant> defendants) => Html.Of($"""
        <section aria-labelledby="glance">
        <h2 id="glance">{ScreeningWords.AtAGlance}</h2>
        <table class="grid" role="table">
        <caption>Each defendant in the order of the paper</caption>
        <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Defendant</th><th scope="col" role="columnheader">Capacity</th><th scope="col" role="columnheader">Facts that tie the defendant</th><th scope="col" role="columnheader">Facts at</th></tr></thead>
        <tbody role="rowgroup">
        {Html.Each(defendants.Index(), Row)}</tbody>
        </table>
        </section>

        """);

    private static Html Row((int Index, SheetDefendant Item) d) => Html.Of($"""
        <tr role="row"><th scope="row" role="rowheader"><a href="#d{d.Index + 1}">{Html.Text(d.Item.Name)}</a></th><td role="cell" data-label="Capacity"><div>{d.Item.Capacity}</div></td><td role="cell" data-label="Tie"><div>{d.Item.Result}</div></td><td role="cell" data-label="Facts at"><div>{Html.Text(ScreeningWords.OrDash(d.Item.FactsAt))}</div></td></tr>

        """);

    private static Html Each(EquatableArray<SheetDefendant> defendants) => Html.Of($"""
        <section aria-labelledby="defendants">
        <h2 id="defendants">{ScreeningWords.Defendants}</h2>
        {Html.Each(defendants.Index(), d => Defendant(d.Index + 1, d.Item))}</section>

        """);

    private static Html Defendant(int number, SheetDefendant d) => Html.Of($"""
        <section class="defendant" id="d{number}">
        <h3>{Html.Text(d.Name)}</h3>
        <p class="who">{ScreeningWords.Who(d)}</p>
        <h4>{ScreeningWords.Facts}</h4>
        {Lines(d.Facts, ScreeningWords.NoFacts)}<h4>{ScreeningWords.Rights}</h4>
        {Lines(d.Rights, ScreeningWords.NoRights)}<h4>{ScreeningWords.NotAddressed}</h4>
        {Lines(d.NotAddressed, ScreeningWords.AllAddressed)}</section>

        """);

    private static Html Lines(EquatableArray<SheetLine> lines, string none) => lines.IsEmpty
        ? Html.Of($"<p class=\"quiet\">{none}</p>\n")
        : Html.Of($"<ul class=\"conduct\">\n{Html.Each(lines, l => Html.Of($"<li><span class=\"cite\">{Html.Text(ScreeningWords.OrDash(l.At))}</span> <span>{Html.Text(l.Text)}</span></li>\n"))}</ul>\n");

    private static Html Entries(IEnumerable<SheetEntry> entries) => Html.Of(
        $"<dl class=\"entries\">\n{Html.Each(entries, e => Html.Of($"<div><dt>{e.Name}</dt><dd>{Html.Text(e.Value)}</dd></div>\n"))}</dl>\n");

    public static Html Heads(EquatableArray<SheetHead> heads) => Html.Of($"""
        <section aria-labelledby="heads">
        <h2 id="heads">{ScreeningWords.Heads}</h2>
        {(heads.IsEmpty ? Html.Of($"<p>{ScreeningWords.NoHeads}</p>") : Html.Of($"<ul>{Html.Each(heads, Head)}</ul>"))}
        <p class="quiet">{ScreeningWords.HeadsNote}</p>
        </section>

        """);

    private static Html Head(SheetHead head) => Html.Of(
        $"<li>{Html.Text(ScreeningWords.Head(head))}{Html.If(head.At.Length > 0, () => Html.Of($" ({head.At})"))}</li>");
}
