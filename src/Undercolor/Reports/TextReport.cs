using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary><c>check --format text</c>: the summary, the grid, what is missing for each defendant, the small print.</summary>
public static class TextReport
{
    public static string Of(Assessment assessment, ReportContext context, TextOptions? options = null)
    {
        var view = ReportView.Of(assessment, context);
        var text = new TextLines(options ?? TextOptions.Default);
        text.Add(view.Summary, ink: Ink.Bold);
        text.Add($"{view.DocumentName} · {view.Setting}", ink: Ink.Faint);
        foreach (var note in view.Assessment.Document.Notes) text.Add(VisibleText.Of(note), ink: Ink.Faint);
        if (view.Defendants.Count > 0) WriteGrid(text, view);
        if (view.IsScreening) WriteHeads(text, view);
        var findings = new TextFindings(text, view);
        foreach (var defendant in view.FailingFirst) new TextDefendant(text, view, findings).Write(defendant);
        WriteShared(text, view, findings);
        WriteDocument(text, view, findings);
        WriteTimeLimit(text, view, findings);
        WriteLiberal(text, view, findings);
        WriteCorrections(text, view);
        return text.Blank().Add(Disclaimer.For(context.Mode), ink: Ink.Faint).ToString();
    }

    internal static Ink InkOf(CellResult result) => result switch
    {
        CellResult.Adequate => Ink.Green,
        CellResult.Inadequate => Ink.Red,
        CellResult.NotSuable or CellResult.Immune => Ink.Magenta,
        CellResult.Unclear => Ink.Yellow,
    };

    private static void WriteGrid(TextLines text, ReportView view)
    {
        var widths = TextGrid.Widths(view, text.Width);
        var heads = TextGrid.Heads;
        text.Blank().Row(heads, widths, [.. heads.Select(_ => Ink.Bold)]);
        text.Row([.. widths.Select(w => new string('─', w))], widths, [.. heads.Select(_ => Ink.Faint)]);
        foreach (var defendant in view.Defendants)
            text.Row(TextGrid.Cells(defendant), widths, [Ink.Plain, Ink.Bold, Ink.Plain, InkOf(defendant.Defendant.Ruling), Ink.Plain, Ink.Plain]);
        text.Blank().Add($"Stated: {Lower(Shown.Meaning(CellResult.Adequate, view.Assessment.Provenance.Stage))}", ink: Ink.Faint);
    }

    private static void WriteHeads(TextLines text, ReportView view)
    {
        text.Blank().Add(ScreeningWords.Heads, ink: Ink.Bold);
        if (view.Assessment.ScreeningHeads.IsEmpty) text.Add("None.", indent: 2);
        foreach (var head in view.Assessment.ScreeningHeads) text.Add($"- {view.Head(head)}", indent: 2, hanging: 2);
    }

    private static void WriteShared(TextLines text, ReportView view, TextFindings findings)
    {
        if (!view.SharedFindings.Any()) return;
        text.Blank().Add("Several defendants at once", ink: Ink.Bold);
        findings.Write(view.SharedFindings);
    }

    private static void WriteDocument(TextLines text, ReportView view, TextFindings findings)
    {
        if (!view.DocumentFindings.Any()) return;
        text.Blank().Add("The document as a whole", ink: Ink.Bold);
        findings.Write(view.DocumentFindings);
    }

    private static void WriteCorrections(TextLines text, ReportView view)
    {
        if (view.Assessment.Corrections.IsEmpty) return;
        text.Blank().Add("Corrections", ink: Ink.Bold).Add(CorrectionWords.Count(view.Assessment));
        foreach (var correction in view.Assessment.Corrections)
        {
            text.Add($"- {CorrectionWords.Line(correction)}", indent: 2, hanging: 2);
            foreach (var finding in CorrectionWords.Suppressed(correction)) text.Add(finding, indent: 4, hanging: 2);
        }
    }

    private static void WriteTimeLimit(TextLines text, ReportView view, TextFindings findings)
    {
        if (view.Assessment.TimeLimit is not { } limit) return;
        text.Blank().Add("Time limit", ink: Ink.Bold).Add(limit.Says);
        findings.WriteAuthorities(limit.Authorities);
    }

    private static void WriteLiberal(TextLines text, ReportView view, TextFindings findings)
    {
        if (view.Assessment.LiberalReadings is not { } readings) return;
        text.Blank().Add(CorrectionWords.LiberalHeading, ink: Ink.Bold).Add(CorrectionWords.LiberalNote);
        if (readings.IsEmpty) text.Add("None was needed.", indent: 2);
        foreach (var reading in readings)
        {
            text.Add($"- {CorrectionWords.Liberal(reading)}", indent: 2, hanging: 2);
            findings.WriteAuthorities(reading.Authorities);
        }
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];
}
