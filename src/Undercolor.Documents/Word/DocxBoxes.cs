using DocumentFormat.OpenXml.Wordprocessing;
using Checks = DocumentFormat.OpenXml.Office2010.Word;

namespace Undercolor.Documents.Word;

/// <summary>Boxes that can be marked on paper and, as content controls, on the screen.</summary>
internal static class DocxBoxes
{
    private const string Empty = "\u2610";
    private const string Type = "MS Gothic";

    public static IEnumerable<Paragraph> Of(WordBlock.Boxes boxes)
    {
        if (boxes.InOneLine) yield return Line(boxes.Labels, boxes.KeepWithNext);
        else
            for (var i = 0; i < boxes.Labels.Count; i++) yield return Line([boxes.Labels[i]], boxes.KeepWithNext || i < boxes.Labels.Count - 1);
    }

    private static Paragraph Line(IEnumerable<string> labels, bool keep)
    {
        var line = DocxBody.Paragraph("", DocxLook.StyleOf(keep ? WordRole.Answer : WordRole.LastAnswer));
        var isFirst = true;
        foreach (var label in labels)
        {
            if (!isFirst) line.Append(new Run(new TabChar()));
            isFirst = false;
            line.Append(Box(label), DocxBody.Run($" {label}"));
        }
        return line;
    }

    private static SdtRun Box(string label) => new(
        new SdtProperties(
            new SdtAlias { Val = Reports.VisibleText.Of(label) },
            new Checks.SdtContentCheckBox(
                new Checks.Checked { Val = Checks.OnOffValues.Zero },
                new Checks.CheckedState { Val = "2612", Font = Type },
                new Checks.UncheckedState { Val = "2610", Font = Type })),
        new SdtContentRun(new Run(
            new RunProperties(new RunFonts { Ascii = Type, HighAnsi = Type, EastAsia = Type }), new DocumentFormat.OpenXml.Wordprocessing.Text(Empty))));
}
