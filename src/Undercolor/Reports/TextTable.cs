using System.Text;

namespace Undercolor.Reports;

/// <summary>Rows of plain words in columns, each as wide as its widest cell.</summary>
internal static class TextTable
{
    /// <param name="rows">The head first; each with the same number of cells.</param>
    public static void Append(StringBuilder text, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = Enumerable.Range(0, rows[0].Count).Select(i => rows.Max(row => row[i].Length)).ToList();
        foreach (var row in rows) text.Append(string.Join("  ", row.Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd()).Append('\n');
    }
}
