using System.Text;
using Undercolor.Text;

namespace Undercolor.Documents.Intake;

/// <summary>
/// Builds the text of one line together with its anchors. An anchor is added only where text and source fall out of
/// step. Computed characters (a list number) have no anchor: the first anchor then stands at the label's end.
/// A closing anchor at the text's length is added where the last character is longer or shorter in the source.
/// </summary>
internal sealed class LineBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceAnchor> _anchors = [];
    private int _sourceEnd = -1;

    public int Length => _text.Length;
    public char Last => _text.Length == 0 ? '\0' : _text[^1];

    public void AppendComputed(string text) => _text.Append(text);

    /// <param name="source">Where the character begins in the decoded input.</param>
    /// <param name="width">How many UTF-16 units it takes there (5 for <c>&amp;amp;</c>).</param>
    public void Append(char c, int source, int width = 1)
    {
        AnchorAt(source);
        _text.Append(c);
        _sourceEnd = source + width;
    }

    public void Append(ReadOnlySpan<char> run, int source)
    {
        if (run.IsEmpty) return;
        AnchorAt(source);
        _text.Append(run);
        _sourceEnd = source + run.Length;
    }

    public void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\t')
        {
            _text.Length--;
            _sourceEnd = -1;
        }
        while (_anchors.Count > 0 && _anchors[^1].Offset >= _text.Length) _anchors.RemoveAt(_anchors.Count - 1);
    }

    public string Text => _text.ToString();

    public EquatableArray<SourceAnchor> Anchors()
    {
        if (_anchors.Count > 0 && _sourceEnd >= 0 && _sourceEnd != Expected) _anchors.Add(new(_text.Length, _sourceEnd));
        _sourceEnd = -1;
        return _anchors.ToEquatableArray();
    }

    private int Expected => _anchors[^1].Source + _text.Length - _anchors[^1].Offset;

    private void AnchorAt(int source)
    {
        if (_anchors.Count == 0 || Expected != source) _anchors.Add(new(_text.Length, source));
    }
}
