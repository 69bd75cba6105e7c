using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>A table with a header row that repeats on each page, or a first column that names its rows.</summary>
internal static class DocxTable
{
    public static Table Of(WordBlock.Table table)
    {
        var widths = Widths(table);
        var made = new Table(Properties(table), new TableGrid(widths.Select(w => new GridColumn { Width = Twips(w) })));
        if (!table.Head.IsEmpty) made.Append(Row(table.Head, widths, _ => true, new TableHeader()));
        foreach (var row in table.Rows) made.Append(Row(row, widths, column => table.Head.IsEmpty && column == 0));
        return made;
    }

    private static TableProperties Properties(WordBlock.Table table) => new(
        new TableStyle { Val = DocxLook.TableStyle },
        new TableWidth { Width = Twips(DocxLook.TextWidth), Type = TableWidthUnitValues.Dxa },
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableLook { Val = table.Head.IsEmpty ? "0080" : "0020", FirstRow = !table.Head.IsEmpty, LastRow = false, FirstColumn = table.Head.IsEmpty, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
        new TableDescription { Val = Reports.VisibleText.Of(table.Description) });

    private static TableRow Row(EquatableArray<string> cells, IReadOnlyList<int> widths, Func<int, bool> isHead, TableHeader? header = null)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (header is not null) properties.Append(header);
        return new TableRow([properties, .. cells.Select((text, column) => Cell(text, widths[column], isHead(column)))]);
    }

    private static TableCell Cell(string text, int width, bool isHead) => new(
        new TableCellProperties(new TableCellWidth { Width = Twips(width), Type = TableWidthUnitValues.Dxa }),
        DocxBody.Paragraph(text, isHead ? DocxLook.TableHeadStyle : DocxLook.TableTextStyle));

    private static List<int> Widths(WordBlock.Table table)
    {
        var all = table.Widths.Sum();
        return [.. table.Widths.Select(share => DocxLook.TextWidth * share / all)];
    }

    private static string Twips(int width) => width.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
