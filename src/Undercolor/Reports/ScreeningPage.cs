using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>The screening sheet as a page: for each defendant the name, then the facts, then the right.</summary>
internal static class ScreeningPage
{
    public static string Show(SheetModel sheet) => HtmlPage.Show(sheet.Title, Html.Of($"""
        <header>
        <h1>{Html.Text(sheet.Title)}</h1>
        {Html.Each(sheet.Intro, line => Html.Of($"<p class=\"disclaimer\">{Html.Text(line)}</p>\n"))}</header>
        <section aria-labelledby="defendants">
        <h2 id="defendants">Defendants</h2>
        {Html.Each(sheet.Defendants, Defendant)}</section>
        {Heads(sheet.Heads)}
        """));

    private static Html Defendant(SheetDefendant d) => Html.Of($"""
        <section class="defendant">
        <h3>{Html.Text(d.Name)}</h3>
        <p class="who">capacity: {d.Capacity} · tie to the violation: {d.Result}</p>
        <h4>Facts alleged</h4>
        {Lines(d.Facts, "No paragraph says what this defendant did or left undone.")}<h4>Rights asserted</h4>
        {Lines(d.Rights, "No right is named.")}<h4>Elements that no paragraph addresses with facts</h4>
        {Lines(d.NotAddressed, "None among those that were checked.")}</section>

        """);

    private static Html Lines(EquatableArray<SheetLine> lines, string none) => lines.IsEmpty
        ? Html.Of($"<p class=\"quiet\">{none}</p>\n")
        : Html.Of($"<ul class=\"conduct\">\n{Html.Each(lines, l => Html.Of($"<li><span class=\"cite\">{Places(l.Places)}</span> <span>{Html.Text(l.Text)}</span></li>\n"))}</ul>\n");

    private static string Places(EquatableArray<string> places) => places.IsEmpty ? "—" : string.Join(", ", places);

    public static Html Heads(EquatableArray<SheetHead> heads) => Html.Of($"""
        <section aria-labelledby="heads">
        <h2 id="heads">Heads of screening that the face of the paper raises</h2>
        {(heads.IsEmpty ? Html.Of($"<p>None was found.</p>") : Html.Of($"<ul>{Html.Each(heads, Head)}</ul>"))}
        <p class="quiet">Whether a head applies is for the court. The sheet does not test whether a paper is frivolous or malicious.</p>
        </section>

        """);

    private static Html Head(SheetHead head) => Html.Of(
        $"<li>{Html.Text(head.Head)}{Html.If(!head.Defendants.IsEmpty, () => Html.Of($". As to: {Html.Text(string.Join("; ", head.Defendants))}"))}{Html.If(!head.Places.IsEmpty, () => Html.Of($" ({string.Join(", ", head.Places)})"))}.</li>");
}
