namespace Undercolor.Documents.Docx;

/// <summary>Puts each footnote after the paragraph that refers to it, numbered in that order, and endnotes at the end.</summary>
internal sealed class NoteOrder(
    IReadOnlyDictionary<string, List<DocxBlock>> footnotes,
    IReadOnlyDictionary<string, List<DocxBlock>> endnotes)
{
    private readonly List<DocxBlock> _ordered = [];
    private readonly List<DocxBlock> _atEnd = [];
    private int _footnote;
    private int _endnote;

    public IReadOnlyList<DocxBlock> Arrange(IEnumerable<DocxBlock> blocks)
    {
        foreach (var block in blocks) Add(block);
        return [.. _ordered, .. _atEnd];
    }

    private void Add(DocxBlock block)
    {
        _ordered.Add(block);
        foreach (var reference in block.Notes)
        {
            var number = reference.Marked ? 0 : reference.IsEndnote ? ++_endnote : ++_footnote;
            if (reference.IsEndnote) _atEnd.AddRange(Labelled(endnotes, reference, NumberFormat.Write(number, "lowerRoman")));
            else _ordered.AddRange(Labelled(footnotes, reference, NumberFormat.Write(number, "decimal")));
        }
        foreach (var box in block.Boxes) Add(box);
    }

    private static IEnumerable<DocxBlock> Labelled(IReadOnlyDictionary<string, List<DocxBlock>> notes, NoteReference reference, string number)
    {
        if (!notes.TryGetValue(reference.Id, out var blocks)) return [];
        var place = new NotePlace(reference.IsEndnote, reference.Marked ? "" : number, reference.Place);
        var noted = blocks.Select(block => block with { Note = place });
        if (reference.Marked || blocks[0].Lines.Count == 0) return noted;
        var label = number + " ";
        return noted.Select((block, i) => i > 0 ? block : block with { Lines = [block.Lines[0].After(label), .. block.Lines.Skip(1)], LabelLength = label.Length });
    }
}
