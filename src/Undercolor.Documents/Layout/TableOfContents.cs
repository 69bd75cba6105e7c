using System.Text.RegularExpressions;

namespace Undercolor.Documents.Layout;

/// <summary>Tells the rows of a table of contents or of authorities, which must not be read as headings of the pleading.</summary>
internal static partial class TableOfContents
{
    private const int LongestWrap = 2;

    /// <summary>True for each row that belongs to a table: rows with dot leaders, the title before them, wrapped rows between them.</summary>
    public static bool[] Mark(IReadOnlyList<LayoutLine> rows)
    {
        var marks = rows.Select(row => Leader().IsMatch(row.Text)).ToArray();
        var last = -1;
        for (var i = 0; i < marks.Length; i++)
        {
            if (!marks[i]) continue;
            if (last >= 0 && i - last - 1 <= LongestWrap) Array.Fill(marks, true, last, i - last);
            else if (i > 0 && Title().IsMatch(rows[i - 1].Text)) marks[i - 1] = true;
            last = i;
        }
        return marks;
    }

    public static bool IsEntry(string text) => Leader().IsMatch(text);

    [GeneratedRegex(@"(\.\s?){4,}\s*([0-9ivxl]+)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Leader();

    [GeneratedRegex(@"\b(contents|authorities)\b\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
