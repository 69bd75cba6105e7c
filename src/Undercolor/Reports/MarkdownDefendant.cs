using System.Globalization;
using System.Text;
using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>One defendant in the Markdown report.</summary>
internal static class MarkdownDefendant
{
    public static void Write(StringBuilder text, DefendantView defendant, ReportView view)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {defendant.Number}. {MarkdownText.Of(defendant.Name)}: {defendant.Result}\n\n");
        text.Append(string.Join(' ', defendant.Why.Select(MarkdownText.Of))).Append("\n\n");
        WriteConduct(text, TextConduct.Of(defendant, view.Context));
        foreach (var claim in defendant.Claims.Where(c => c.Unmet.Count > 0)) WriteLack(text, claim, view);
        foreach (var claim in defendant.Claims.Where(c => c.Circuits.Count > 0)) WriteCircuits(text, claim, view);
        if (view.Context.Explain) foreach (var cell in Explanation.Of(defendant.Defendant, view.Assessment.Derivation, view.Context.Mode)) WriteExplanation(text, cell, view);
        foreach (var immunity in defendant.Defendant.Immunities)
            text.Append(CultureInfo.InvariantCulture, $"{Shown.Sentence(Shown.Plain(immunity.Immunity))}: {MarkdownText.Of(immunity.Why)} {Authorities(immunity.Authorities, view)}\n\n");
        WriteFindings(text, defendant.OwnFindings, view);
        if (defendant.SharedPlaces.Count > 0) text.Append(CultureInfo.InvariantCulture, $"- With others, told under *Several defendants at once*: {MarkdownText.Of(string.Join("; ", defendant.SharedPlaces))}.\n");
        var notJudged = defendant.NotJudged.Select(Shown.Plain).ToList();
        if (notJudged.Count > 0) text.Append(CultureInfo.InvariantCulture, $"\nNot judged here: {string.Join(", ", notJudged)}.\n");
    }

    public static void WriteFindings(StringBuilder text, IEnumerable<Diagnostic> findings, ReportView view)
    {
        foreach (var group in FindingGroup.Of(findings))
        {
            WriteLine(text, group.First, view);
            if (group.First.Help.Length > 0) text.Append(CultureInfo.InvariantCulture, $"<br>\n  What would meet it: {MarkdownText.Of(group.First.Help)}");
            if (!group.First.Authorities.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"<br>\n  {Authorities(group.First.Authorities, view)}");
            text.Append('\n');
            foreach (var next in group.Next)
            {
                WriteLine(text, next, view);
                text.Append('\n');
            }
            if (group.Rest.Count > 0) text.Append(CultureInfo.InvariantCulture, $"- **{group.First.Id}** too: {MarkdownText.Of(Places.Cite(group.Rest))}\n");
        }
    }

    private static void WriteLine(StringBuilder text, Diagnostic finding, ReportView view)
    {
        var place = finding.At is { } at ? $" · {MarkdownText.Of(Places.Exact(at))}: {MarkdownText.Of(Places.Quote(at))}" : "";
        var whom = finding.Defendants.Count > 1 ? $" (Concerns {view.RowsOf(finding)}.)" : "";
        text.Append(CultureInfo.InvariantCulture, $"- **{finding.Id} {Shown.Severity(finding.Severity)}**{place}<br>\n  {MarkdownText.Of(finding.Message)}{whom}");
    }

    private static void WriteConduct(StringBuilder text, TextConduct conduct)
    {
        text.Append(conduct.Shown.Count > 0 ? "Alleged of this defendant:\n\n" : "No conduct of this defendant was found in the text.\n");
        foreach (var at in conduct.Shown) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(at.Cite)}: {MarkdownText.Of(Places.Quote(at, TextConduct.LongestQuote))}\n");
        if (conduct.Rest is { } rest) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(rest)}\n");
        text.Append('\n');
    }

    private static void WriteLack(StringBuilder text, ClaimView claim, ReportView view)
    {
        var title = MarkdownText.Of(Shown.Sentence(claim.Title));
        text.Append(view.IsScreening ? $"{title}:\n\n" : $"{title}. Nearest: {MarkdownText.Of(claim.NearestTheory!.Label)}. It lacks:\n\n");
        foreach (var element in claim.Unmet)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(ReportView.Element(element))}");
            foreach (var gap in element.Gaps.Where(g => g.Example.Length > 0))
                text.Append(CultureInfo.InvariantCulture, $"<br>\n  The kind of fact{(gap.Where.Length > 0 ? $", {MarkdownText.Of(gap.Where)}" : "")}: {MarkdownText.Of(gap.Example)}");
            text.Append(element.Authorities.IsEmpty ? "\n" : $"<br>\n  {Authorities(element.Authorities, view)}\n");
        }
        text.Append('\n');
    }

    private static void WriteExplanation(StringBuilder text, Explanation cell, ReportView view)
    {
        text.Append(CultureInfo.InvariantCulture, $"### {MarkdownText.Of(cell.Title)}\n\n");
        WriteTree(text, cell.Opening, "");
        if (cell.Opening.Count > 0) text.Append('\n');
        if (cell.Theories.Count == 0) text.Append("No theory found anything in the text to rest on.\n\n");
        foreach (var theory in cell.Theories)
        {
            text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Of(theory.Title)}\n\n");
            foreach (var element in theory.Elements)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(element.Line)}\n");
                WriteTree(text, element.From, "  ");
                if (element.Authorities.Count > 0) text.Append(CultureInfo.InvariantCulture, $"  - {Authorities(element.Authorities, view)}\n");
            }
            text.Append('\n');
        }
        WriteTree(text, cell.Closing, "");
        if (cell.Closing.Count > 0) text.Append('\n');
        foreach (var change in cell.Changes) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(change)}\n");
        if (cell.Changes.Count > 0) text.Append('\n');
    }

    private static void WriteTree(StringBuilder text, IReadOnlyList<TreeLine> lines, string indent)
    {
        foreach (var line in lines) text.Append(indent).Append(' ', 2 * line.Depth).Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(line.Text)}\n");
    }

    private static void WriteCircuits(StringBuilder text, ClaimView claim, ReportView view)
    {
        text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Of(Shown.Sentence(claim.Title))}, by circuit:\n\n");
        foreach (var (sentence, authorities) in claim.Circuits)
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(sentence)}{(authorities.Count == 0 ? "" : $"<br>\n  {Authorities(authorities, view)}")}\n");
        text.Append('\n');
    }

    internal static string Authorities(IEnumerable<string> keys, ReportView view) =>
        string.Join("; ", CitedAuthority.All(keys, view.Context).Select(c => $"*{MarkdownText.Of(c.Text)}* ({MarkdownText.Of(c.Check)})"));
}
