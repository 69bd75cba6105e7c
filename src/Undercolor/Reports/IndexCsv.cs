using System.Globalization;
using System.Text;
using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>One file of <c>screen DIR</c>: what came of it, or why it could not be read.</summary>
/// <param name="File">The path below the folder, with <c>/</c> between its parts.</param>
/// <param name="Assessment">Null where the file could not be read.</param>
/// <param name="Error">One sentence; empty where the file was read.</param>
public sealed record IndexRow(string File, string Sha256, Assessment? Assessment, string Error);

/// <summary>The table of <c>screen DIR</c>: a row for each file, sorted by file.</summary>
public static class IndexCsv
{
    public static string Of(IEnumerable<IndexRow> rows)
    {
        var csv = new StringBuilder().Row("file", "sha256", "defendants", "stated", "not_stated", "cannot_be_sued", "immune", "open", "findings", "error");
        foreach (var row in rows.OrderBy(r => r.File, StringComparer.Ordinal))
            csv.Row([VisibleText.Of(row.File), row.Sha256, .. Counts(row.Assessment), VisibleText.Of(row.Error)]);
        return csv.ToString();
    }

    /// <summary>Empty cells, not zeros, for a file that could not be read.</summary>
    private static IEnumerable<string> Counts(Assessment? assessment) => assessment is null
        ? Enumerable.Repeat("", 2 + ReportView.ResultOrder.Count)
        : [Number(assessment.Defendants.Count), .. ReportView.ResultOrder.Select(r => Number(assessment.Defendants.Count(d => d.Ruling == r))), Number(assessment.Diagnostics.Count)];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
