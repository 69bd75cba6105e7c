namespace Undercolor.Documents.Layout;

/// <summary>Strips the column of <c>)</c>, <c>|</c>, <c>:</c> or <c>§</c> that many captions print between their columns.</summary>
internal static class CaptionSeparators
{
    private const int Search = 120;
    private const int Fewest = 3;
    private const string Marks = ")|:§";

    public static IReadOnlyList<LayoutLine> Strip(IReadOnlyList<LayoutLine> rows)
    {
        foreach (var mark in Marks)
        {
            if (rows.Take(Search).Count(row => row.Segments.Any(segment => IsColumn(segment.Text, mark))) >= Fewest)
                return [.. rows.Take(Search).Select(row => Without(row, mark)).OfType<LayoutLine>(), .. rows.Skip(Search)];
        }
        return rows;
    }

    private static bool IsColumn(string text, char mark) =>
        text.Length > 0 && (text.Trim(mark, ' ').Length == 0
        || (text[0] == mark && text.Length > 1 && text[1] == ' ')
        || (text.Length > 2 && text[^1] == mark && text[^2] == ' '));

    private static LayoutLine? Without(LayoutLine row, char mark)
    {
        if (!row.Segments.Any(segment => IsColumn(segment.Text, mark))) return row;
        var kept = row.Segments.Select(segment => IsColumn(segment.Text, mark) ? Trimmed(segment, mark) : segment)
            .Where(segment => segment.Text.Length > 0).ToList();
        return kept.Count == 0 ? null : new LayoutLine(row.Page, row.Line, row.Top, [.. kept]) { Height = row.Height };
    }

    private static Segment Trimmed(Segment segment, char mark)
    {
        int start = 0, end = segment.Text.Length;
        while (start < end && (segment.Text[start] == mark || segment.Text[start] == ' ')) start++;
        while (end > start && (segment.Text[end - 1] == mark || segment.Text[end - 1] == ' ')) end--;
        return segment.Slice(start, end);
    }
}
