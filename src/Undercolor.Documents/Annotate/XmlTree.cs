using Undercolor.Documents.Docx;
using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Annotate;

/// <summary>An element of a part and where its tags stand; all offsets are zero-based UTF-16 offsets into the decoded part.</summary>
/// <param name="index">Among all elements, in the order of the part.</param>
internal sealed class XmlNode(int index, XmlNode? parent, string name, string space, bool isWord, int start, int openEnd)
{
    public int Index { get; } = index;
    public XmlNode? Parent { get; } = parent;

    /// <summary>Without its prefix.</summary>
    public string Name { get; } = name;
    public string Namespace { get; } = space;

    /// <summary>Whether it is of WordprocessingML, transitional or strict.</summary>
    public bool IsWord { get; } = isWord;
    public int Start { get; } = start;
    public int OpenEnd { get; } = openEnd;

    /// <summary>Where the end tag begins; for an empty element, its end.</summary>
    public int CloseStart { get; set; } = openEnd;

    /// <summary>Exclusive.</summary>
    public int End { get; set; } = openEnd;

    /// <summary>The index of the last element inside, or its own.</summary>
    public int Last { get; set; } = index;

    /// <summary>Written as one tag, <c>&lt;a/&gt;</c>.</summary>
    public bool IsEmpty => End == OpenEnd;

    public bool Is(string name) => IsWord && Name == name;

    public bool IsText => IsWord && Name is "t" or "delText";

    public IEnumerable<XmlNode> Ancestors
    {
        get
        {
            for (var node = Parent; node is not null; node = node.Parent) yield return node;
        }
    }
}

/// <summary>The elements of one part and their places.</summary>
internal sealed class XmlTree
{
    private readonly List<XmlNode> _nodes = [];

    public XmlTree(PartText raw, string part, Input input)
    {
        Raw = raw;
        using var xml = new PartReader(raw, 0, part, input, new());
        var tape = xml.Tape!;
        XmlNode? open = null;
        while (xml.Read())
        {
            if (xml.IsStart)
            {
                var node = new XmlNode(_nodes.Count, open, xml.Name, xml.Namespace, xml.IsWord, tape.Start, tape.End);
                _nodes.Add(node);
                if (!xml.IsEmpty) open = node;
            }
            else if (xml.IsEnd)
            {
                (open!.CloseStart, open.End, open.Last) = (tape.Start, tape.End, _nodes.Count - 1);
                open = open.Parent;
            }
        }
        Remarks = tape.Remarks;
    }

    public PartText Raw { get; }

    public string Text => Raw.Text;

    public XmlNode Root => _nodes[0];

    /// <summary>All elements, in the order of the part.</summary>
    public IReadOnlyList<XmlNode> Nodes => _nodes;

    /// <summary>The XML comments before the end of the root.</summary>
    public IReadOnlyList<(int Start, int End)> Remarks { get; }

    public IEnumerable<XmlNode> Children(XmlNode node)
    {
        for (var i = node.Index + 1; i <= node.Last; i = _nodes[i].Last + 1) yield return _nodes[i];
    }

    public IEnumerable<XmlNode> Inside(XmlNode node) => _nodes.Skip(node.Index + 1).Take(node.Last - node.Index);

    /// <summary>The innermost element whose tags or content hold an offset; null outside the root.</summary>
    public XmlNode? At(int offset) => Climb(LastFrom(offset), offset);

    /// <summary>The innermost element that has an offset inside it, not at its beginning: what is inserted there becomes its content.</summary>
    public XmlNode? Around(int offset) => Climb(LastFrom(offset - 1), offset);

    public string Slice(int start, int end) => Text[start..end];

    public string OpenTag(XmlNode node) => Slice(node.Start, node.OpenEnd);

    public string CloseTag(XmlNode node) => Slice(node.CloseStart, node.End);

    public string Of(XmlNode node) => Slice(node.Start, node.End);

    /// <summary>The prefix with its colon; empty for none.</summary>
    public string Prefix(XmlNode node)
    {
        var name = Text.AsSpan(node.Start + 1, node.OpenEnd - node.Start - 1);
        name = name[..name.IndexOfAny(" \t\r\n/>")];
        return name[..(name.IndexOf(':') + 1)].ToString();
    }

    /// <summary>The value of the attribute of that local name, whatever its prefix; null where there is none.</summary>
    public string? Attribute(XmlNode node, string name) => ValueAt(node, name) is var (start, end)
        ? string.Concat(RawCharacters.Read(Text, start, end)?.Select(c => c.IsSpace ? ' ' : c.Value) ?? [])
        : null;

    /// <summary>Where that value stands between its quotation marks.</summary>
    public (int Start, int End)? ValueAt(XmlNode node, string name)
    {
        var (at, end) = (Text.AsSpan(node.Start, node.OpenEnd - node.Start).IndexOfAny(" \t\r\n") + node.Start, node.OpenEnd);
        while (at > node.Start)
        {
            var equals = Text.IndexOf('=', at, end - at);
            if (equals < 0) return null;
            var open = Text.AsSpan(equals, end - equals).IndexOfAny('"', '\'') + equals;
            var close = Text.IndexOf(Text[open], open + 1);
            var own = Text.AsSpan(at, equals - at).Trim();
            if (own[(own.IndexOf(':') + 1)..].SequenceEqual(name) && !own.StartsWith("xmlns:")) return (open + 1, close);
            at = close + 1;
        }
        return null;
    }

    private XmlNode? LastFrom(int offset)
    {
        var (low, high) = (-1, _nodes.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_nodes[middle].Start <= offset) low = middle;
            else high = middle - 1;
        }
        return low < 0 ? null : _nodes[low];
    }

    private static XmlNode? Climb(XmlNode? node, int offset)
    {
        while (node is not null && node.End <= offset) node = node.Parent;
        return node;
    }
}
