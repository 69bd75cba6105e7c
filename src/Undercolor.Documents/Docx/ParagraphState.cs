using System.Text;
using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagraphState(LineRole role)
{
    private readonly List<DocxLine> _lines = [];
    private readonly StringBuilder _line = new();
    private List<SourceAnchor>? _anchors;
    private int _inked;
    private int _bold;

    public LineRole Role { get; } = role;
    public string? Style { get; set; }
    public string? NumberId { get; set; }
    public int? NumberLevel { get; set; }
    public int? Outline { get; set; }
    public bool? Centered { get; set; }

    /// <summary>The paragraph's end is not part of the chosen side of tracked changes: the next paragraph goes on with its text.</summary>
    public bool MarkRemoved { get; set; }
    public bool HidText { get; set; }
    public List<DocxBlock> Boxes { get; } = [];
    public List<NoteReference> Notes { get; } = [];

    public bool IsBlank => _inked == 0;
    public bool Bold => _inked > 0 && _bold == _inked;

    public void Append(DocxLine text, bool bold)
    {
        if (text.Anchors.Count > 0) (_anchors ??= []).AddRange(DocxLine.Shifted(text.Anchors, _line.Length));
        _line.Append(text.Text);
        var inked = text.Text.Count(c => !char.IsWhiteSpace(c));
        _inked += inked;
        if (bold) _bold += inked;
    }

    public void BreakLine()
    {
        _lines.Add(Open);
        _line.Clear();
        _anchors = null;
    }

    public IReadOnlyList<DocxLine> Lines => [.. _lines.Append(Open).Select(line => line.Trimmed()).Where(line => line.Text.Length > 0)];

    /// <summary>The line that is being written.</summary>
    private DocxLine Open => new(_line.ToString(), _anchors ?? (IReadOnlyList<SourceAnchor>)[]);

    /// <summary>Takes over what a paragraph without an end of its own had collected.</summary>
    public void Prepend(ParagraphState carried)
    {
        if (_lines.Count > 0) _lines[0] = carried.Open.Then(_lines[0]);
        else PrependOpen(carried.Open);
        _lines.InsertRange(0, carried._lines);
        _inked += carried._inked;
        _bold += carried._bold;
        Boxes.InsertRange(0, carried.Boxes);
        Notes.InsertRange(0, carried.Notes);
    }

    private void PrependOpen(DocxLine line)
    {
        var whole = line.Then(Open);
        _line.Clear().Append(whole.Text);
        _anchors = whole.Anchors.Count == 0 ? null : [.. whole.Anchors];
    }
}
