using Undercolor.Text;

namespace Undercolor.Documents.Layout;

/// <summary>Puts rows in reading order: a caption's left column before its right, a table's cells row by row.</summary>
internal static class PrintedLines
{
    private const double FootnoteHeight = 0.9;

    public static List<PrintedLine> Of(IReadOnlyList<LayoutLine> rows)
    {
        var contents = TableOfContents.Mark(rows);
        var tables = TableRows.Find(rows);
        var notes = FootnoteRows(rows);
        var caption = CaptionColumns.Find(rows);
        var lines = new List<PrintedLine>(rows.Count);
        var stream = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (caption is not null && i == caption.First)
            {
                lines.AddRange(Columns(rows, caption, stream + 1));
                i = caption.End - 1;
                stream += 3;
            }
            else if (contents[i]) lines.Add(new(rows[i], Segments.Join([.. rows[i].Segments]), LineRole.PageHeader) { Stream = stream, Alone = true });
            else if (notes[i]) lines.Add(new(rows[i], Segments.Join([.. rows[i].Segments]), LineRole.Footnote) { Stream = stream });
            else if (tables[i] is { } cells) lines.AddRange(cells.Select(cell => new PrintedLine(rows[i], cell, LineRole.TableCell) { Stream = stream, Alone = true }));
            else lines.Add(new(rows[i], Segments.Join([.. rows[i].Segments]), LineRole.Body) { Stream = stream });
        }
        return lines;
    }

    private static IEnumerable<PrintedLine> Columns(IReadOnlyList<LayoutLine> rows, CaptionColumns caption, int stream)
    {
        var region = rows.Skip(caption.First).Take(caption.End - caption.First).ToList();
        return Column(region, segment => caption.IsLeft(segment), stream)
            .Concat(Column(region, segment => !caption.IsLeft(segment), stream + 1));
    }

    private static IEnumerable<PrintedLine> Column(List<LayoutLine> region, Func<Segment, bool> side, int stream) =>
        from row in region
        let parts = row.Segments.Where(side).ToList()
        where parts.Count > 0
        select new PrintedLine(row, Segments.Join(parts), LineRole.TableCell) { Stream = stream };

    /// <summary>Rows in smaller type that end a page below rows of the usual size, where the format knows sizes.</summary>
    private static bool[] FootnoteRows(IReadOnlyList<LayoutLine> rows)
    {
        var notes = new bool[rows.Count];
        if (rows.Count == 0 || rows[0].Height <= 0) return notes;
        var usual = Median([.. rows.Select(row => row.Height)]);
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var endsPage = i == rows.Count - 1 || rows[i + 1].Page != rows[i].Page || notes[i + 1];
            notes[i] = endsPage && rows[i].Height < usual * FootnoteHeight;
        }
        for (var i = 0; i < rows.Count; i++)
            if (notes[i] && (i == 0 || !notes[i - 1]) && !char.IsDigit(rows[i].Text[0]) && rows[i].Text[0] != '*' && !ContinuesNote(rows, notes, i))
                for (var j = i; j < rows.Count && notes[j] && rows[j].Page == rows[i].Page; j++) notes[j] = false;
        return notes;
    }

    private static bool ContinuesNote(IReadOnlyList<LayoutLine> rows, bool[] notes, int i)
    {
        for (var j = i - 1; j >= 0 && rows[j].Page >= rows[i].Page - 1; j--)
            if (notes[j]) return true;
        return false;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
