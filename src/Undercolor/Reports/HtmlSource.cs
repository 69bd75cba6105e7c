using Undercolor.Analysis;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>The foot of the page: what was read, under which law, by which program.</summary>
internal static class HtmlSource
{
    public static Html Show(Assessment assessment, string tool) => Html.Of($"""
        <footer aria-labelledby="source">
        <h2 id="source">Where this report comes from</h2>
        <dl>
        {Html.Each(Rows(assessment, tool), row => Html.Of($"<div><dt>{row.Name}</dt><dd>{Html.Text(row.Value)}</dd></div>\n"))}</dl>
        </footer>

        """);

    private static IEnumerable<(string Name, string Value)> Rows(Assessment assessment, string tool)
    {
        var from = assessment.Provenance;
        yield return ("Program", tool);
        yield return ("Law", $"packs {from.Packs}, as of {from.AsOf}");
        yield return ("Court", from.Court is { } court ? $"{court} (from the {from.CourtFrom})" : "not known: only rules common to all circuits decide");
        yield return ("Stage", Words<Stage>.Of(from.Stage).Replace('-', ' '));
        yield return ("Document (SHA-256)", from.Sha256);
        yield return ("Text (SHA-256)", from.TextSha256);
        foreach (var note in assessment.Document.Notes) yield return ("Note", note);
    }
}
