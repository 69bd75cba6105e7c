using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Drafting.CourtForms;

/// <summary>Sets the questions of a section and their answers as tables, lists and paragraphs.</summary>
/// <param name="source">The file of the packs that the questions come from.</param>
/// <param name="boxes">Words beside the boxes yes, no and unknown.</param>
internal sealed class FormPage(DraftDesk desk, string source, EquatableArray<KeyValuePair<string, string>> boxes)
{
    private static readonly EquatableArray<int> s_widths = [34, 66];

    /// <summary>Words of the form itself.</summary>
    public PaperSentence Own(string words) => new(source, [new Piece.Words(words)]);

    /// <summary>The questions that stand in a table: answered by words or boxes.</summary>
    public static bool IsRow(FormField field) => field.Kind is not (FormFieldKind.Paragraphs or FormFieldKind.List);

    /// <param name="title">Who or what the table is about; null for the case.</param>
    public PaperBlock.Table Table(string description, PaperSentence? title, IEnumerable<(FormField Field, EquatableArray<Piece> Answer)> rows) => new(
        description, title is null ? [] : [title, desk.Sentence("entry-answer")], s_widths,
        rows.Select(r => (EquatableArray<PaperSentence>)[Own(Asked(r.Field)), new PaperSentence(source, r.Answer)]).ToEquatableArray()) { StaysTogether = true };

    public static string Asked(FormField field) => field.Id.Length > 0 ? $"{field.Id} {field.Asks}" : field.Asks;

    /// <summary>The answer as it stands in a cell; a gap where there is none.</summary>
    public EquatableArray<Piece> Cell(FormField field, FormAnswer answer) => field.Kind switch
    {
        FormFieldKind.Text or FormFieldKind.List or FormFieldKind.Paragraphs => answer.IsEmpty ? Gap(field) : Joined(answer.Said),
        FormFieldKind.Checkbox => Boxes(field, field.Choices, answer),
        FormFieldKind.YesNo => Boxes(field, boxes.Where(b => b.Key != "unknown" || answer.Ticked.Contains("unknown")).ToEquatableArray(), answer),
        FormFieldKind.YesNoUnknown => Boxes(field, boxes, answer),
    };

    /// <summary>A list under its question.</summary>
    public IEnumerable<PaperBlock> List(FormField field, FormAnswer answer) =>
        answer.Said.Count > 1 ? [new PaperBlock.Prose([Own($"{Asked(field)}:")]), new PaperBlock.Items(answer.Said.Select(i => new PaperSentence(source, i)).ToEquatableArray())]
        : [new PaperBlock.Prose([new PaperSentence(source, [new Piece.Words($"{Asked(field)}: "), .. answer.IsEmpty ? Gap(field) : answer.Said[0], new Piece.Words(".")])])];

    public PaperSentence Entry(string form, int number) => desk.Sentence(form, new Filling("number", [new Piece.Words(number.ToString(CultureInfo.InvariantCulture))]));

    public static EquatableArray<Piece> Gap(FormField field) => [new Piece.Missing(field.Missing) { Key = field.Field }];

    private EquatableArray<Piece> Boxes(FormField field, EquatableArray<KeyValuePair<string, string>> choices, FormAnswer answer)
    {
        var pieces = new List<Piece>();
        foreach (var (word, label) in choices)
        {
            if (pieces.Count > 0) pieces.Add(new Piece.Words("   "));
            var isTicked = answer.Ticked.Contains(word);
            pieces.AddRange(desk.Clause(isTicked ? "box-ticked" : "box-open", new Filling("label", [new Piece.Words(label)])).Select(p => isTicked ? p with { Key = answer.Key } : p));
        }
        if (!answer.Said.IsEmpty) pieces.AddRange([new Piece.Words("   "), .. Joined(answer.Said)]);
        else if (answer.Ticked.IsEmpty) pieces.AddRange([new Piece.Words("   "), .. Gap(field)]);
        return pieces.ToEquatableArray();
    }

    private static EquatableArray<Piece> Joined(EquatableArray<EquatableArray<Piece>> items) =>
        items.SelectMany((item, i) => i == 0 ? item : item.Prepend(new Piece.Words("; "))).ToEquatableArray();
}
