using System.Globalization;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Diagnostics;

namespace Undercolor.Reports;

/// <summary><c>check --format md</c>: the same report for a wiki, an issue or a mail.</summary>
public static class MarkdownReport
{
    public static string Of(Assessment assessment, ReportContext context)
    {
        var view = ReportView.Of(assessment, context);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# {(view.IsScreening ? "Screening of" : "Personal participation in")} {MarkdownText.Of(view.DocumentName)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"**{view.Summary}**\n\n{MarkdownText.Of(view.Setting)}\n");
        foreach (var note in view.Assessment.Document.Notes) text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of(note)}\n");
        if (view.Defendants.Count > 0) WriteGrid(text, view);
        if (view.IsScreening) WriteHeads(text, view);
        foreach (var defendant in view.FailingFirst) MarkdownDefendant.Write(text, defendant, view);
        WriteDocument(text, view);
        WriteTimeLimit(text, view);
        WriteLiberal(text, view);
        WriteCorrections(text, view);
        return text.Append(CultureInfo.InvariantCulture, $"\n---\n\n{Disclaimer.For(context.Mode)}\n").ToString();
    }

    private static void WriteTimeLimit(StringBuilder text, ReportView view)
    {
        if (view.Assessment.TimeLimit is not { } limit) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## Time limit\n\n{MarkdownText.Of(limit.Says)}<br>\n{MarkdownDefendant.Authorities(limit.Authorities, view)}\n");
    }

    private static void WriteLiberal(StringBuilder text, ReportView view)
    {
        if (view.Assessment.LiberalReadings is not { } readings) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {CorrectionWords.LiberalHeading}\n\n{CorrectionWords.LiberalNote}\n\n");
        if (readings.IsEmpty) text.Append("None was needed.\n");
        foreach (var reading in readings)
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(CorrectionWords.Liberal(reading))}<br>\n  {MarkdownDefendant.Authorities(reading.Authorities, view)}\n");
    }

    private static void WriteCorrections(StringBuilder text, ReportView view)
    {
        if (view.Assessment.Corrections.IsEmpty) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## Corrections\n\n{CorrectionWords.Count(view.Assessment)}\n\n");
        foreach (var correction in view.Assessment.Corrections)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(CorrectionWords.Line(correction))}\n");
            foreach (var finding in CorrectionWords.Suppressed(correction)) text.Append(CultureInfo.InvariantCulture, $"  - {MarkdownText.Of(finding)}\n");
        }
    }

    private static void WriteGrid(StringBuilder text, ReportView view)
    {
        text.Append('\n').Append(MarkdownText.Row(TextGrid.Heads)).Append(MarkdownText.Row("--:", "---", "---", "---", "---", "---"));
        foreach (var defendant in view.Defendants) text.Append(MarkdownText.Row(TextGrid.Cells(defendant).Select(MarkdownText.Of)));
        text.Append(CultureInfo.InvariantCulture, $"\n*Stated*: {Shown.Meaning(CellResult.Adequate, view.Assessment.Provenance.Stage)}\n");
    }

    private static void WriteHeads(StringBuilder text, ReportView view)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {ScreeningWords.Heads}\n\n");
        if (view.Assessment.ScreeningHeads.IsEmpty) text.Append("None.\n");
        foreach (var head in view.Assessment.ScreeningHeads) text.Append(CultureInfo.InvariantCulture, $"- {MarkdownText.Of(view.Head(head))}\n");
    }

    private static void WriteDocument(StringBuilder text, ReportView view)
    {
        WritePart(text, "Several defendants at once", view.SharedFindings.ToList(), view);
        WritePart(text, "The document as a whole", view.DocumentFindings.ToList(), view);
    }

    private static void WritePart(StringBuilder text, string title, List<Diagnostic> findings, ReportView view)
    {
        if (findings.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## {title}\n\n");
        MarkdownDefendant.WriteFindings(text, findings, view);
    }
}
