using System.Text;

namespace Undercolor.Reports;

/// <summary>Rows of RFC 4180: CRLF, quotes where they are needed, and no cell that a spreadsheet would run as a formula.</summary>
internal static class CsvWriting
{
    public static StringBuilder Row(this StringBuilder csv, params IEnumerable<string> cells) =>
        csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    /// <summary>A leading <c>= + - @</c>, tab or carriage return gets an apostrophe, which spreadsheets take as "text".</summary>
    private static string Cell(string value)
    {
        var safe = value is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? $"'{value}" : value;
        return safe.AsSpan().ContainsAny("\",\r\n") ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
