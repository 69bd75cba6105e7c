using System.Text;

namespace Undercolor.Papers.Does;

/// <summary>Cells of comma-separated text as RFC 4180 has it: quotes around cells that hold commas, quotes or line ends; quotes inside doubled; any line ends.</summary>
internal sealed class CsvTable
{
    private const int MostColumns = 64, MostRows = 20_000, LongestCell = 1_000;

    private CsvTable(List<(int Line, List<string> Cells)> rows) => Rows = rows;

    /// <summary>With the one-based line on which each begins; blank lines are left out.</summary>
    public IReadOnlyList<(int Line, List<string> Cells)> Rows { get; }

    /// <returns>The cells, or the sentence that says what is wrong and on which line.</returns>
    public static (CsvTable? Table, string Fault) Read(string text)
    {
        var rows = new List<(int, List<string>)>();
        var (at, line) = (text.StartsWith('\uFEFF') ? 1 : 0, 1);
        while (at < text.Length)
        {
            var (begins, cells) = (line, new List<string>());
            var fault = Row(text, cells, ref at, ref line);
            if (fault.Length > 0) return (null, fault);
            if (cells.All(string.IsNullOrWhiteSpace)) continue;
            if (rows.Count > MostRows) return (null, At(begins, $"a roster has at most {MostRows} rows."));
            rows.Add((begins, cells));
        }
        return (new(rows), "");
    }

    private static string Row(string text, List<string> cells, ref int at, ref int line)
    {
        while (true)
        {
            var (cell, fault) = Cell(text, ref at, ref line);
            if (fault.Length > 0) return fault;
            if (cells.Count == MostColumns) return At(line, $"a row has at most {MostColumns} cells.");
            cells.Add(cell);
            if (at == text.Length) return "";
            var end = text[at++];
            if (end == ',') continue;
            if (end == '\r' && at < text.Length && text[at] == '\n') at++;
            line++;
            return "";
        }
    }

    private static (string Cell, string Fault) Cell(string text, ref int at, ref int line)
    {
        var isQuoted = at < text.Length && text[at] == '"';
        var (begins, cell) = (line, new StringBuilder());
        if (isQuoted) at++;
        for (; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '\0') return ("", At(line, "it holds a character that no text has. Save it as CSV in UTF-8."));
            if (isQuoted && letter == '"')
            {
                if (at + 1 < text.Length && text[at + 1] == '"') at++;
                else
                {
                    at++;
                    return at == text.Length || text[at] is ',' or '\r' or '\n' ? (cell.ToString(), "") : ("", At(line, "after the quote that ends a cell comes a comma or the end of the line."));
                }
            }
            else if (!isQuoted && letter is ',' or '\r' or '\n' && !isQuoted) return (cell.ToString(), "");
            else if (letter == '\n' || letter == '\r' && (at + 1 == text.Length || text[at + 1] != '\n')) line++;
            if (cell.Length == LongestCell) return ("", At(begins, $"a cell has at most {LongestCell} characters."));
            cell.Append(text[at]);
        }
        return isQuoted ? ("", At(begins, "a cell begins with a quote that nothing ends.")) : (cell.ToString(), "");
    }

    private static string At(int line, string what) => FormattableString.Invariant($"line {line}: {what}");
}
