using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>The blocks of a court paper as Word's paragraphs.</summary>
internal sealed class CourtBody(CourtPaper paper, CourtLook look)
{
    private readonly CourtWords _words = new(paper);
    private int _lists;

    public int ItemLists => paper.Blocks.OfType<PaperBlock.Items>().Count();

    public Body Of(string? header, string footer)
    {
        var body = new Body();
        if (!paper.Caption.IsEmpty) body.Append(new CourtCaption(paper, look, _words).Elements());
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var elements = Elements(paper.Blocks[i]).ToList();
            if (i + 1 < paper.Blocks.Count && paper.Blocks[i] is PaperBlock.Prose && paper.Blocks[i + 1] is PaperBlock.Signature) KeepWithNext(elements);
            body.Append(elements);
        }
        body.Append(look.Page(header, footer));
        return body;
    }

    /// <summary>What is signed stands on the page of the signature.</summary>
    private static void KeepWithNext(List<OpenXmlElement> elements)
    {
        foreach (var paragraph in elements.OfType<Paragraph>()) paragraph.ParagraphProperties!.Append(new KeepNext(), new KeepLines());
    }

    private IEnumerable<OpenXmlElement> Elements(PaperBlock block) => block.Match<IEnumerable<OpenXmlElement>>(
        heading => [Heading(heading)],
        numbered => [_words.Paragraph(CourtLook.Numbered, numbered.Sentences, numbered.Id)],
        count => [_words.Paragraph(CourtLook.CountHeading, [count.Words])],
        prose => [_words.Paragraph(CourtLook.Body, prose.Sentences)],
        Items,
        Signature,
        Table);

    private Paragraph Heading(PaperBlock.Heading heading)
    {
        var paragraph = _words.Paragraph(heading.Level == 1 ? CourtLook.Part : CourtLook.SubPart, [heading.Words]);
        if (heading.BeginsPage) paragraph.ParagraphProperties!.Append(new PageBreakBefore());
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Items(PaperBlock.Items items)
    {
        var list = CourtLook.FirstItemList + _lists++;
        return items.Sentences.Select(item =>
        {
            var paragraph = _words.Paragraph(CourtLook.Items, [item]);
            paragraph.ParagraphProperties!.Append(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list }), new Indentation { Left = "1440", Hanging = "720" });
            return paragraph;
        }).ToList();
    }

    /// <summary>Held together on one page.</summary>
    private IEnumerable<OpenXmlElement> Signature(PaperBlock.Signature signature)
    {
        var lines = signature.Blanks.Select(Blank).Concat(signature.Signer.Select(s => _words.Paragraph(CourtLook.SignatureLine, [s]))).ToList();
        lines[^1].ParagraphProperties!.Append(new KeepNext { Val = false });
        return [_words.Paragraph(CourtLook.SignatureLine, []), .. lines, _words.Paragraph(CourtLook.CaptionText, [])];
    }

    private IEnumerable<OpenXmlElement> Table(PaperBlock.Table table)
    {
        var shares = table.Widths.Sum();
        var widths = table.Widths.Select(w => look.TextWidth * w / shares).ToList();
        var made = new Table(
            new TableProperties(
                new TableWidth { Width = CourtLook.Number(look.TextWidth), Type = TableWidthUnitValues.Dxa }, CourtLook.Borders(), new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = table.Head.IsEmpty ? "0080" : "0020", FirstRow = !table.Head.IsEmpty, LastRow = false, FirstColumn = table.Head.IsEmpty, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableDescription { Val = Reports.VisibleText.Of(table.Description) }),
            new TableGrid(widths.Select(w => new GridColumn { Width = CourtLook.Number(w) })));
        if (!table.Head.IsEmpty) made.Append(Row(table.Head, widths, isHead: true));
        made.Append(table.Rows.Select(r => Row(r, widths, isHead: false)));
        if (table.StaysTogether) KeepWithNext([.. made.Elements<TableRow>().SkipLast(1).SelectMany(r => r.Descendants<Paragraph>())]);
        return [made, _words.Paragraph(CourtLook.CaptionText, [])];
    }

    private TableRow Row(EquatableArray<PaperSentence> cells, List<int> widths, bool isHead)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHead) properties.Append(new TableHeader());
        return new TableRow([properties, .. cells.Select((cell, i) => new TableCell(
            new TableCellProperties(new TableCellWidth { Width = CourtLook.Number(widths[i]), Type = TableWidthUnitValues.Dxa }), _words.Paragraph(isHead ? CourtLook.CellHead : CourtLook.CaptionText, cell.IsEmpty ? [] : [cell])))]);
    }

    /// <summary>What is written by hand, and a line for it to the right margin.</summary>
    private Paragraph Blank(PaperSentence what)
    {
        var paragraph = _words.Paragraph(CourtLook.SignatureLine, [what]);
        paragraph.ParagraphProperties!.Append(new Tabs(new TabStop { Val = TabStopValues.Right, Leader = TabStopLeaderCharValues.Underscore, Position = look.TextWidth }), new SpacingBetweenLines { Before = CourtLook.Number(look.Pitch / 2) });
        paragraph.Append(new Run(new DocumentFormat.OpenXml.Wordprocessing.Text(": ") { Space = SpaceProcessingModeValues.Preserve }, new TabChar()));
        return paragraph;
    }
}
