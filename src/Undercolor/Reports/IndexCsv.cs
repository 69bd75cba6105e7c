using System.Globalization;
using System.Text;
using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>One file of <c>screen DIR</c>: what came of it, or why it could not be read.</summary>
/// <param name="File">The path below the folder, with <c>/</c> between its parts.</param>
/// <param name="Assessment">Null where the file could not be read.</param>
/// <param name="Error">One sentence; empty where the file was read.</param>
public sealed record IndexRow(string File, string Sha256, Assessment? Assessment, string Error)
{
    /// <summary>As printed in the caption; empty for none.</summary>
    public string CaseNumber { get; init; } = "";

    /// <summary>The path of the sheet below the folder of the index, with <c>/</c> between its parts; empty for none.</summary>
    public string Sheet { get; init; } = "";
}

/// <summary>The table of <c>screen DIR</c>: a row for each file, sorted by file.</summary>
public static class IndexCsv
{
    /// <summary>The first line, its line end included.</summary>
    public static string Header { get; } = new StringBuilder().Row(
        "file", "case_number", "plaintiffs", "court", "defendants", "stated", "not_stated", "cannot_be_sued", "immune", "open", "findings", "sheet", "sha256", "error").ToString();

    public static string Of(IEnumerable<IndexRow> rows) => Header + string.Concat(rows.OrderBy(r => r.File, StringComparer.Ordinal).Select(Line));

    /// <summary>One row, its line end included; no cell holds a line end of its own.</summary>
    public static string Line(IndexRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var read = row.Assessment;
        return new StringBuilder().Row(
        [
            VisibleText.Of(row.File), VisibleText.Of(row.CaseNumber), VisibleText.Of(string.Join("; ", read?.Plaintiffs.Select(p => p.Name) ?? [])),
            read?.Provenance.Court ?? "", .. Counts(read), VisibleText.Of(row.Sheet), row.Sha256, VisibleText.Of(row.Error),
        ]).ToString();
    }

    /// <summary>Empty cells, not zeros, for a file that could not be read.</summary>
    private static IEnumerable<string> Counts(Assessment? assessment) => assessment is null
        ? Enumerable.Repeat("", 2 + ReportView.ResultOrder.Count)
        : [Number(assessment.Defendants.Count), .. ReportView.ResultOrder.Select(r => Number(assessment.Defendants.Count(d => d.Ruling == r))), Number(assessment.Diagnostics.Count)];

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
