using System.Text.RegularExpressions;

namespace Undercolor.Documents.Layout;

/// <summary>
/// Finds tables in printed rows: two or more rows in succession whose wide gaps leave the same number of cells with
/// the same left edges. A list number and its text are not two cells.
/// </summary>
internal static partial class TableRows
{
    private const double Aligned = 1.5;

    /// <summary>The cells of each row that belongs to a table; null for every other row.</summary>
    public static Segment[]?[] Find(IReadOnlyList<LayoutLine> rows)
    {
        var cells = rows.Select(row => Cells(row)).ToArray();
        var found = new Segment[]?[rows.Count];
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows[i].Page != rows[i - 1].Page || !SameColumns(cells[i - 1], cells[i])) continue;
            found[i - 1] = cells[i - 1];
            found[i] = cells[i];
        }
        return found;
    }

    private static Segment[] Cells(LayoutLine row)
    {
        var parts = row.Segments.AsSpan();
        if (parts.Length < 2 || !Label().IsMatch(parts[0].Text)) return parts.ToArray();
        return [Segments.Join([parts[0], parts[1]]), .. parts[2..]];
    }

    private static bool SameColumns(Segment[] above, Segment[] below)
    {
        if (above.Length < 2 || above.Length != below.Length) return false;
        for (var i = 0; i < above.Length; i++)
            if (Math.Abs(above[i].Left - below[i].Left) > Aligned) return false;
        return true;
    }

    [GeneratedRegex(@"^([(\[]?\w{1,4}[.)\]]|[•·▪◦○●■☐☒✓–—*-]|\w{1,2}|¶\s*\d+\.?)$")]
    private static partial Regex Label();
}
