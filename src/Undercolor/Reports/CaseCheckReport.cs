using System.Globalization;
using System.Text;
using Undercolor.Cases;
using Undercolor.Diagnostics;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>case check</c>: what a sound case file holds, and what it does not hold yet.</summary>
public static class CaseCheckReport
{
    /// <param name="found">Findings on the case file, in their order.</param>
    public static string Text(CaseFile file, IReadOnlyCollection<Diagnostic> found)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(file.Name)} can be read: {Holds(file)}.\n");
        text.Append(found.Count == 0 ? "Nothing is missing that is looked for here.\n" : "\nNot told yet:\n");
        foreach (var finding in found)
        {
            text.Append(CultureInfo.InvariantCulture, $"- line {LineOf(file, finding.At)}: {VisibleText.Of(finding.Message)} [{finding.Id}]\n");
            if (!finding.Related.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"  The same holds for {string.Join(", ", finding.Related.Select(r => r.Cite))}.\n");
            if (finding.Help.Length > 0) text.Append(CultureInfo.InvariantCulture, $"  {VisibleText.Of(finding.Help)}\n");
        }
        return text.ToString();
    }

    private static string Holds(CaseFile file) => string.Join(", ", new[]
    {
        Shown.Count(file.People.Count(p => p.IsPlaintiff), "plaintiff"), Shown.Count(file.People.Count(p => p.IsDefendant), "defendant"),
        Shown.Count(file.Statements.Count, "fact"), Shown.Count(file.Claims.Count, "claim"), Shown.Count(file.Evidence.Count, "piece") + " of evidence",
    });

    /// <summary>One-based line in the file; 1 for a finding about the file as a whole.</summary>
    private static int LineOf(CaseFile file, Pinpoint? at) =>
        at?.SourceStart is { } start ? file.Text.AsSpan(0, Math.Min(start, file.Text.Length)).Count('\n') + 1
        : file.Statements.FirstOrDefault(s => s.Id == at?.Node)?.Line ?? 1;
}
