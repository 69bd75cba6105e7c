using System.Xml;
using Undercolor.Documents.Intake;
using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>A forward reader over one XML part: no DTD, no entities, bounded in depth and nodes.</summary>
internal sealed class PartReader : IDisposable
{
    private const string Transitional = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false,
        CloseInput = true,
    };

    private readonly XmlReader _xml;
    private readonly PartText? _raw;
    private readonly TagTape? _tape;
    private readonly int _origin;
    private readonly Input _input;
    private readonly string _part;
    private readonly UnpackedTotal _total;

    public PartReader(Stream stream, string part, Input input, UnpackedTotal total)
    {
        (_xml, _input, _part, _total) = (XmlReader.Create(stream, Settings), input, part, total);
    }

    /// <summary>Reads a part whose tags and characters are to be found again.</summary>
    /// <param name="origin">The place of the part's first character.</param>
    public PartReader(PartText raw, int origin, string part, Input input, UnpackedTotal total)
    {
        (_xml, _input, _part, _total) = (XmlReader.Create(new StringReader(raw.Text), Settings), input, part, total);
        (_raw, _tape, _origin) = (raw, new(raw.Text), origin);
    }

    /// <summary>The places of the tags; null where they are not recorded.</summary>
    public TagTape? Tape => _tape;

    /// <summary>The place of the current tag; -1 where places are not recorded.</summary>
    public int Place => _tape is null ? -1 : _origin + _tape.Start;

    /// <summary>One character that the current tag stands for.</summary>
    public DocxLine Stand(string text) => _tape is null || text.Length == 0 ? text : new DocxLine(text, [new SourceAnchor(0, Place)]);

    /// <summary>The text of the current element; the reader then stands on an end tag.</summary>
    public DocxLine ReadText()
    {
        if (IsEmpty) return "";
        var (whole, start) = (_tape?.Start ?? 0, _tape?.End ?? 0);
        var text = "";
        while (Read() && !IsEnd)
            if (IsText) text += Text;
        var folded = text.Replace('\n', ' ').Replace('\r', ' ').Replace('\u00A0', ' ');
        return _tape is null || text.Length == 0 ? folded : new DocxLine(folded, RawCharacters.Anchors(_raw!.Text, start, _tape.Start, text, _origin, whole));
    }

    public bool IsStart => _xml.NodeType == XmlNodeType.Element;
    public bool IsEnd => _xml.NodeType == XmlNodeType.EndElement;
    public bool IsEmpty => _xml.IsEmptyElement;
    public bool IsText => _xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA;
    public bool IsWord => _xml.NamespaceURI is Transitional or Strict;
    public string Name => _xml.LocalName;
    public string Namespace => _xml.NamespaceURI;
    public string Text => _xml.Value;

    /// <summary>The attribute of that local name, whatever its prefix; null where absent.</summary>
    public string? this[string name]
    {
        get
        {
            if (!_xml.HasAttributes) return null;
            string? value = null;
            while (_xml.MoveToNextAttribute())
                if (_xml.LocalName == name) value = _xml.Value;
            _xml.MoveToElement();
            return value;
        }
    }

    public string? Val => this["val"];

    /// <summary>An on/off property: present without a value means on.</summary>
    public bool IsOn => Val is not ("0" or "false" or "off" or "none");

    /// <summary>Advances by one node; false at the end of the part.</summary>
    public bool Read()
    {
        try
        {
            if (!_xml.Read()) return false;
        }
        catch (XmlException fault)
        {
            throw _input.Refuse(fault.Message.Contains("DTD", StringComparison.Ordinal)
                ? $"declares a document type in its part {_part}, which is refused because it can reach outside the file."
                : $"is damaged: its part {_part} is not well-formed XML at line {fault.LineNumber}.");
        }
        if (_tape is not null && (IsStart || IsEnd)) _tape.Next();
        if (++_total.Nodes > _input.Limits.MaxNodes) throw _input.Refuse($"has more than {_input.Limits.MaxNodes:N0} XML nodes, the limit.");
        if (_xml.Depth > _input.Limits.MaxDepth) throw _input.Refuse($"nests XML elements deeper than {_input.Limits.MaxDepth}, the limit, in its part {_part}.");
        return true;
    }

    /// <summary>Leaves out the current element with all it holds; the reader then stands on its end tag.</summary>
    public void Skip()
    {
        if (IsEmpty) return;
        for (var depth = _xml.Depth; Read() && !(IsEnd && _xml.Depth == depth);) { }
    }

    public void Dispose() => _xml.Dispose();
}
