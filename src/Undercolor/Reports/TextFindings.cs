using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary>Findings of the text report. Each is told once; where it concerns others as well, they are sent to the first telling.</summary>
internal sealed class TextFindings(TextLines text, ReportView view)
{
    private const int Indent = 3;

    private readonly Dictionary<Diagnostic, string> _told = [];
    private readonly HashSet<string> _cited = [];

    /// <param name="where">How a later mention names this telling: <c>2. Sergeant Brook Marlow</c>.</param>
    public void Write(Diagnostic finding, string where)
    {
        var told = _told.TryGetValue(finding, out var before);
        _told.TryAdd(finding, where);
        text.Add(Head(finding), indent: Indent, hanging: 2, ink: InkOf(finding.Severity));
        if (told)
        {
            text.Add($"See {before}.", indent: Indent + 2);
            return;
        }
        text.Add(VisibleText.Of(finding.Message), indent: Indent + 2);
        if (finding.Help.Length > 0) text.Add($"What would meet it: {VisibleText.Of(finding.Help)}", indent: Indent + 2);
        WriteAuthorities(finding.Authorities);
    }

    /// <summary>Each authority with how it was verified; the second time, without.</summary>
    public void WriteAuthorities(IEnumerable<string> keys)
    {
        foreach (var citation in Citation.All(keys, view.Context))
            text.Add(_cited.Add(citation.Key) ? $"{citation.Text} ({citation.Check})" : $"{citation.Text} (see above)", indent: Indent + 2, hanging: 2, ink: Ink.Faint);
    }

    private static string Head(Diagnostic finding) =>
        $"{finding.Id} {Shown.Severity(finding.Severity)}{(finding.At is { } at ? $" · {Places.Exact(at)}: {Places.Quote(at)}" : "")}";

    private static Ink InkOf(Severity severity) => severity switch
    {
        Severity.Error => Ink.Red,
        Severity.Warning => Ink.Yellow,
        Severity.Note => Ink.Plain,
    };
}
