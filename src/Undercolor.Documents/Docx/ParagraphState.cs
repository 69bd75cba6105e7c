using System.Text;
using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>A paragraph while it is being read.</summary>
internal sealed class ParagraphState(LineRole role)
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();
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

    public void Append(string text, bool bold)
    {
        _line.Append(text);
        var inked = text.Count(c => !char.IsWhiteSpace(c));
        _inked += inked;
        if (bold) _bold += inked;
    }

    public void BreakLine()
    {
        _lines.Add(_line.ToString());
        _line.Clear();
    }

    public IReadOnlyList<string> Lines => [.. _lines.Append(_line.ToString()).Select(line => line.Trim()).Where(line => line.Length > 0)];

    /// <summary>Takes over what a paragraph without an end of its own had collected.</summary>
    public void Prepend(ParagraphState carried)
    {
        _lines.AddRange(carried._lines);
        _line.Insert(0, carried._line);
        _inked += carried._inked;
        _bold += carried._bold;
        Boxes.AddRange(carried.Boxes);
        Notes.AddRange(carried.Notes);
    }
}
