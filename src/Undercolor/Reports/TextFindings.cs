using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>Findings of the text report. Findings of one rule are told together.</summary>
internal sealed class TextFindings(TextLines text, ReportView view)
{
    private const int Indent = 3;

    private readonly HashSet<string> _cited = [];

    public void Write(IEnumerable<Diagnostic> findings)
    {
        foreach (var group in FindingGroup.Of(findings)) Write(group);
    }

    private void Write(FindingGroup group)
    {
        WriteLine(group.First);
        if (group.First.Help.Length > 0) text.Add(FindingWords.Meets(group.First), indent: Indent + 2);
        WriteAuthorities(group.First.Authorities);
        foreach (var next in group.Next) WriteLine(next);
        if (group.Rest.Count > 0) text.Add($"{group.First.Id} too: {Places.Cite(group.Rest)}.", indent: Indent, hanging: 2);
    }

    private void WriteLine(Diagnostic finding)
    {
        text.Add(Head(finding), indent: Indent, hanging: 2, ink: InkOf(finding.Severity));
        text.Add($"{VisibleText.Of(finding.Message)}{(finding.Defendants.Count > 1 ? $" (Concerns {view.RowsOf(finding)}.)" : "")}", indent: Indent + 2);
    }

    /// <summary>Each authority with how it was verified; the second time, without.</summary>
    /// <param name="more">How much further in than usual.</param>
    public void WriteAuthorities(IEnumerable<string> keys, int more = 0)
    {
        foreach (var citation in CitedAuthority.All(keys, view.Context))
            text.Add(_cited.Add(citation.Key) ? FindingWords.Authority(citation) : $"{citation.Text} (see above)", indent: Indent + 2 + more, hanging: 2, ink: Ink.Faint);
    }

    private static string Head(Diagnostic finding) =>
        finding.At is { } at ? $"{FindingWords.Head(finding)}: {Places.Quote(at)}" : FindingWords.Head(finding);

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Red,
        Severity.Warning => Ink.Yellow,
        Severity.Note => Ink.Plain,
    };
}
