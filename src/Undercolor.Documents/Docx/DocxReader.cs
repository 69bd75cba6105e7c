using Undercolor.Documents.Intake;
using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>Word documents, read as a stream of XML: body with tables, notes, text boxes, headers and footers.</summary>
internal static class DocxReader
{
    /// <param name="trace">Records where the text stands in its parts; null where nobody asks.</param>
    public static SourceDocument Read(Input input, DocxTrace? trace = null)
    {
        using var package = new DocxPackage(input, trace);
        var styles = DocxStyles.Read(package);
        var counters = new ListCounters(DocxNumbering.Read(package), styles);
        var walks = new Walks(package, styles, counters, input.Options.Revisions);

        var body = walks.Blocks([package.MainPart], LineRole.Body);
        var footnotes = walks.Notes("footnotes");
        var endnotes = walks.Notes("endnotes");
        var headers = walks.Blocks(package.PartsOf("header"), LineRole.PageHeader);
        var footers = walks.Blocks(package.PartsOf("footer"), LineRole.PageHeader);

        var flat = new NoteOrder(footnotes, endnotes).Arrange(body);
        return input.Document(SourceFormat.Docx, ToLines([.. Distinct(headers), .. flat, .. Distinct(footers)], trace), null, walks.Remarks());
    }

    private static IEnumerable<DocxBlock> Distinct(IEnumerable<DocxBlock> blocks) =>
        blocks.SelectMany(WithBoxes).DistinctBy(block => string.Join('\n', block.Lines.Select(line => line.Text)));

    private static IEnumerable<DocxBlock> WithBoxes(DocxBlock block) => block.Boxes.SelectMany(WithBoxes).Prepend(block);

    private static IEnumerable<SourceLine> ToLines(IReadOnlyList<DocxBlock> blocks, DocxTrace? trace)
    {
        var node = 0;
        foreach (var block in blocks)
        {
            if (block.Lines.Count == 0) continue;
            node++;
            if (block.Note is { } note) trace?.Notes.Add($"b{node}", note);
            for (var i = 0; i < block.Lines.Count; i++)
                yield return new SourceLine(block.Lines[i].Text, $"b{node}")
                {
                    Break = i == 0 ? LineBreak.Block : LineBreak.Soft,
                    Role = block.Role,
                    Level = block.Level,
                    LabelLength = i == 0 ? block.LabelLength : 0,
                    Centered = block.Centered,
                    Bold = block.Bold,
                    Anchors = block.Lines[i].Anchors.ToEquatableArray(),
                };
        }
    }

    /// <summary>Walks parts with shared counters and gathers what the reader of a report must know.</summary>
    private sealed class Walks(DocxPackage package, DocxStyles styles, ListCounters counters, Revisions chosen)
    {
        private bool _revisions;
        private bool _hidden;

        public List<DocxBlock> Blocks(IEnumerable<string> parts, LineRole role) =>
            [.. parts.SelectMany(part => Walk(part, role).Blocks)];

        public Dictionary<string, List<DocxBlock>> Notes(string kind) =>
            package.PartsOf(kind).SelectMany(part => Walk(part, LineRole.Footnote).Notes).DistinctBy(pair => pair.Key).ToDictionary();

        public IEnumerable<string> Remarks()
        {
            if (_revisions && chosen == Revisions.Final) yield return "The document has tracked changes; it was read as if all were accepted.";
            if (_revisions && chosen == Revisions.Original) yield return "The document has tracked changes; it was read as if all were rejected.";
            if (_hidden) yield return "The document has hidden text; it was left out.";
        }

        private (IReadOnlyList<DocxBlock> Blocks, IReadOnlyDictionary<string, List<DocxBlock>> Notes) Walk(string part, LineRole role)
        {
            using var xml = package.Open(part);
            var walker = new DocxWalker(xml, styles, counters, chosen, role);
            var blocks = walker.Walk();
            _revisions |= walker.SawRevisions;
            _hidden |= walker.SawHidden;
            return (blocks, walker.NotesById);
        }
    }
}
