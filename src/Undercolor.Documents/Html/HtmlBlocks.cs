using Undercolor.Documents.Intake;
using Undercolor.Text;

namespace Undercolor.Documents.Html;

/// <summary>Collects running text into lines: white space collapses, a block begins a node, a line break begins a line in it.</summary>
internal sealed class HtmlBlocks
{
    private readonly List<SourceLine> _lines = [];
    private LineBuilder _line = new();
    private string _label = "";
    private bool _continues;
    private int _node;
    private int _space = -1;
    private int _inked;
    private int _bold;
    private int _labelLength;
    private HtmlElement _style = HtmlElement.Root;

    public IReadOnlyList<SourceLine> Lines => _lines;

    /// <summary>A number that goes in front of the next text.</summary>
    public void Label(string label) => _label += label;

    public void DropLabel() => _label = "";

    public void Append(char c, int source, int width, HtmlElement element)
    {
        if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
        {
            if (_space < 0) _space = source;
            return;
        }
        if (c is '\u200B' or '\uFEFF' or '\u00AD') return;
        if (_line.Length == 0) Open(element);
        else if (_space >= 0) _line.Append(' ', _space);
        _space = -1;
        _inked++;
        if (element.Bold) _bold++;
        _line.Append(c, source, width);
    }

    public void EndLine() => Close(continues: true);

    public void EndBlock()
    {
        Close(continues: false);
        _continues = false;
    }

    private void Open(HtmlElement element)
    {
        _style = element;
        _labelLength = _label.Length;
        if (_label.Length > 0) _line.AppendComputed(_label);
        _label = "";
    }

    private void Close(bool continues)
    {
        _space = -1;
        if (_line.Length == 0) return;
        if (!_continues) _node++;
        _lines.Add(new SourceLine(_line.Text, $"b{_node}")
        {
            Break = _continues ? LineBreak.Soft : LineBreak.Block,
            Role = _style.Role,
            Level = _style.Level,
            LabelLength = _labelLength,
            Centered = _style.Centered,
            Bold = _inked > 0 && _inked == _bold,
            Anchors = _line.Anchors(),
        });
        (_line, _inked, _bold, _labelLength, _continues) = (new LineBuilder(), 0, 0, 0, continues);
    }
}
