using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>Walks one part (body, notes, header) from start to end and collects its paragraphs in reading order.</summary>
internal sealed class DocxWalker(PartReader xml, DocxStyles styles, ListCounters counters, Revisions chosen, LineRole role)
{
    private readonly List<DocxBlock> _blocks = [];
    private readonly Dictionary<string, List<DocxBlock>> _notes = [];
    private readonly Stack<ParagraphState> _open = new();
    private readonly Stack<bool> _alternatives = new();
    private readonly Stack<bool> _rowsDropped = new();

    /// <summary>For each open field whether its result has begun; before that its instruction stands, which is not printed.</summary>
    private readonly Stack<bool> _fields = new();
    private readonly RunState _run = new(styles);
    private readonly RevisionScope _revisions = new(chosen);
    private ParagraphState? _carried;
    private string? _note;
    private int _cells;
    private int _boxes;
    private int _rowProperties;

    public bool SawRevisions => _revisions.Seen;
    public bool SawHidden { get; private set; }

    /// <summary>The notes of a footnotes or endnotes part by their ids.</summary>
    public IReadOnlyDictionary<string, List<DocxBlock>> NotesById => _notes;

    public IReadOnlyList<DocxBlock> Walk()
    {
        while (xml.Read())
        {
            if (xml.IsStart) Start(xml.Name, xml.IsEmpty);
            else if (xml.IsEnd) End(xml.Name);
        }
        FlushCarried();
        return _blocks;
    }

    private void Start(string name, bool empty)
    {
        if (!xml.IsWord)
        {
            Foreign(name);
            return;
        }
        if (RevisionScope.IsChange(name))
        {
            if (_rowProperties > 0) MarkRow(name);
            else if (!empty) _revisions.Enter(name);
            return;
        }
        switch (name)
        {
            case "p": OpenParagraph(empty); break;
            case "pPr" when !empty && _open.TryPeek(out var paragraph): ParagraphProperties.Read(xml, paragraph, _revisions); break;
            case "r": _run.Begin(); break;
            case "rPr" when !empty: _run.ReadProperties(xml); break;
            case "trPr" when !empty: _rowProperties++; break;
            case "tr": _rowsDropped.Push(_rowsDropped.Count > 0 && _rowsDropped.Peek()); break;
            case "tc": _cells++; break;
            case "txbxContent" when !empty: _boxes++; break;
            case "footnote" or "endnote": _note = xml["type"] is null or "normal" ? xml["id"] : "-"; break;
            case "rt" or "tblPrChange" or "trPrChange" or "tcPrChange" or "sectPr" or "sdtPr" or "tblPr" or "tcPr" or "instrText" or "delInstrText": xml.Skip(); break;
            default: Content(name); break;
        }
    }

    private void Foreign(string name)
    {
        switch (name)
        {
            case "AlternateContent": _alternatives.Push(false); break;
            case "Choice" or "Fallback" when _alternatives.TryPop(out var taken):
                _alternatives.Push(true);
                if (taken) xml.Skip();
                break;
            case "t" when xml.Namespace.EndsWith("/math", StringComparison.Ordinal): Append(xml.ReadText()); break;
        }
    }

    private void Content(string name)
    {
        if (_open.Count == 0) return;
        switch (name)
        {
            case "t" or "delText": Append(xml.ReadText()); break;
            case "tab" or "ptab": Append(xml.Stand("\t")); break;
            case "br" when xml["type"] is null or "textWrapping": BreakLine(); break;
            case "cr": BreakLine(); break;
            case "noBreakHyphen": Append(xml.Stand("-")); break;
            case "fldChar": Field(xml["fldCharType"]); break;
            case "sym": Append(xml.Stand(Symbols.Of(xml["char"]))); break;
            case "footnoteReference" or "endnoteReference" when Visible && xml["id"] is { } id:
                _open.Peek().Notes.Add(new(id, name == "endnoteReference", xml["customMarkFollows"] is "1" or "true" or "on", xml.Place));
                break;
        }
    }

    private void End(string name)
    {
        if (!xml.IsWord)
        {
            if (name == "AlternateContent") _alternatives.TryPop(out _);
            return;
        }
        switch (name)
        {
            case "p": CloseParagraph(); break;
            case "trPr": _rowProperties--; break;
            case "tr": _rowsDropped.TryPop(out _); break;
            case "tc": FlushCarried(); _cells--; break;
            case "txbxContent": FlushCarried(); _boxes--; break;
            case "footnote" or "endnote": FlushCarried(); _note = null; break;
            case "ins" or "del" or "moveTo" or "moveFrom" when _rowProperties == 0: _revisions.Leave(name); break;
        }
    }

    private void Field(string? kind)
    {
        if (kind == "begin") _fields.Push(false);
        else if (_fields.TryPop(out _) && kind == "separate") _fields.Push(true);
    }

    private void MarkRow(string name)
    {
        if (_revisions.Drops(name) && _rowsDropped.TryPop(out _)) _rowsDropped.Push(true);
    }

    private void OpenParagraph(bool empty)
    {
        _open.Push(new ParagraphState(CurrentRole));
        if (empty) CloseParagraph();
    }

    private LineRole CurrentRole =>
        role != LineRole.Body ? role : _boxes > 0 ? LineRole.TextBox : _cells > 0 ? LineRole.TableCell : LineRole.Body;

    private void CloseParagraph()
    {
        if (!_open.TryPop(out var paragraph)) return;
        if (_carried is { } carried)
        {
            paragraph.Prepend(carried);
            _carried = null;
        }
        if (paragraph.MarkRemoved) _carried = paragraph;
        else Emit(paragraph);
    }

    private void FlushCarried()
    {
        if (_carried is { IsBlank: false } paragraph) Emit(paragraph);
        _carried = null;
    }

    private void Emit(ParagraphState paragraph)
    {
        var dropped = paragraph.IsBlank && (paragraph.HidText || (_rowsDropped.Count > 0 && _rowsDropped.Peek()));
        if (dropped || BlockBuilder.Build(paragraph, styles, counters) is not { } block) return;
        if (_open.TryPeek(out var owner)) owner.Boxes.Add(block);
        else if (_note is null) _blocks.Add(block);
        else if (_notes.TryGetValue(_note, out var blocks)) blocks.Add(block);
        else _notes[_note] = [block];
    }

    private bool Visible => !_revisions.Dropped && !_fields.Contains(false) && !(_rowsDropped.Count > 0 && _rowsDropped.Peek());

    private void Append(DocxLine text)
    {
        if (_open.Count == 0 || !Visible || text.Text.Length == 0) return;
        var paragraph = _open.Peek();
        var style = styles.Of(paragraph.Style);
        if (_run.Hidden ?? style.Hidden ?? false)
        {
            var inked = text.Text.AsSpan().ContainsAnyExcept(' ', '\t');
            paragraph.HidText |= inked;
            SawHidden |= inked;
            return;
        }
        paragraph.Append(text, _run.Bold ?? style.Bold ?? false);
    }

    private void BreakLine()
    {
        if (Visible && _run.Hidden is not true) _open.Peek().BreakLine();
    }
}
