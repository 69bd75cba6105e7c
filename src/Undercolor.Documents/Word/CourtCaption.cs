using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Documents.Word;

/// <summary>The head of the first page: who files where the layout wants it there, the court, and the caption as a table of two cells.</summary>
internal sealed class CourtCaption(CourtPaper paper, CourtLook look, CourtWords words)
{
    public IEnumerable<OpenXmlElement> Elements()
    {
        foreach (var line in paper.Filer) yield return words.Paragraph(CourtLook.Filer, [line]);
        var court = TwoLines(words.Paragraph(CourtLook.CourtName, [paper.Caption.Court]));
        if (paper.Profile.Layout == PaperLayout.Pleading) court.ParagraphProperties!.Append(new SpacingBetweenLines { Before = CourtLook.Number(AboveCourt()) });
        yield return court;
        if (!paper.Caption.Division.IsEmpty) yield return words.Paragraph(CourtLook.CourtName, [paper.Caption.Division]);
        yield return Table();
        yield return words.Paragraph(CourtLook.CaptionText, []);
    }

    /// <summary>The district on a line of its own, as captions print it.</summary>
    private static Paragraph TwoLines(Paragraph court)
    {
        const string Between = " for the ";
        if (court.GetFirstChild<Run>()?.GetFirstChild<DocumentFormat.OpenXml.Wordprocessing.Text>() is not { Text: var name } text || name.IndexOf(Between, StringComparison.OrdinalIgnoreCase) is not (> 0 and var at)) return court;
        text.Text = name[..at];
        text.InsertAfterSelf(new Break()).InsertAfterSelf(new DocumentFormat.OpenXml.Wordprocessing.Text(name[(at + 1)..]));
        return court;
    }

    /// <summary>What is left until the line on which the court's name begins; at least to the next numbered line.</summary>
    private int AboveCourt()
    {
        var used = paper.Filer.Count * look.Pitch / 2;
        var wanted = (paper.Profile.CourtLine - 1) * look.Pitch;
        return used <= wanted ? wanted - used : (look.Pitch - used % look.Pitch) % look.Pitch;
    }

    private Table Table()
    {
        var (left, right) = (look.TextWidth * 53 / 100, look.TextWidth - look.TextWidth * 53 / 100);
        return new Table(
            new TableProperties(
                new TableWidth { Width = CourtLook.Number(look.TextWidth), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0000", FirstRow = false, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableDescription { Val = "Caption: the parties on the left, the file number and the title of the paper on the right" }),
            new TableGrid(new GridColumn { Width = CourtLook.Number(left) }, new GridColumn { Width = CourtLook.Number(right) }),
            new TableRow(new TableRowProperties(new CantSplit()), Cell(left, Parties(), isLeft: true), Cell(right, Paper(), isLeft: false)));
    }

    private IEnumerable<Paragraph> Parties() =>
    [
        .. Names(paper.Caption.Plaintiffs), Line(""), Indented(paper.Caption.Plaintiffs.Count > 1 ? "Plaintiffs," : "Plaintiff,"), Line(""), Line("v."), Line(""),
        .. Names(paper.Caption.Defendants), Line(""), Indented(paper.Caption.Defendants.Count > 1 ? "Defendants." : "Defendant."), Line(""),
    ];

    private IEnumerable<Paragraph> Names(EquatableArray<PaperSentence> names) => names.Select((name, i) =>
    {
        var line = words.Paragraph(CourtLook.CaptionText, [name]);
        line.Append(DocxBody.Run(i == names.Count - 1 ? "," : i == names.Count - 2 ? "; and" : ";"));
        return line;
    });

    private IEnumerable<Paragraph> Paper() =>
        [words.Paragraph(CourtLook.CaptionText, [paper.Caption.Number]), Line(""), .. paper.Caption.Titles.SelectMany((title, i) => (Paragraph[])[words.Paragraph(i == 0 ? CourtLook.PaperTitle : CourtLook.CaptionText, [title]), Line("")])];

    private static Paragraph Line(string text) => DocxBody.Paragraph(text, CourtLook.CaptionText);

    private static Paragraph Indented(string text)
    {
        var line = Line(text);
        line.ParagraphProperties!.Append(new Indentation { Left = "1440" });
        return line;
    }

    private static TableCell Cell(int width, IEnumerable<Paragraph> lines, bool isLeft)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = CourtLook.Number(width), Type = TableWidthUnitValues.Dxa });
        if (isLeft) properties.Append(new TableCellBorders(new BottomBorder { Val = BorderValues.Single, Size = 6 }, new RightBorder { Val = BorderValues.Single, Size = 6 }));
        else properties.Append(new TableCellMargin(new LeftMargin { Width = "240", Type = TableWidthUnitValues.Dxa }));
        return new TableCell([properties, .. lines]);
    }
}
