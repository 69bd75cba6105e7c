using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>Where the ends of a comment may stand: at the letter where Word allows it, else around the element that holds it.</summary>
internal sealed class CommentPlaces
{
    private readonly XmlTree _tree;
    private readonly List<(XmlNode Begin, XmlNode End)> _fields = [];
    private readonly Dictionary<XmlNode, List<RawCharacter>> _characters = new(ReferenceEqualityComparer.Instance);

    public CommentPlaces(XmlTree tree)
    {
        _tree = tree;
        FindFields();
    }

    /// <summary>The characters of a text element; empty where it holds an element, which none may.</summary>
    public List<RawCharacter> CharactersOf(XmlNode text) =>
        _characters.TryGetValue(text, out var known) ? known : _characters[text] = RawCharacters.Read(_tree.Text, text.OpenEnd, text.CloseStart) ?? [];

    /// <summary>Where a comment begins whose first character stands at an offset; null where no paragraph holds it.</summary>
    public int? Before(int offset)
    {
        if (HostOf(_tree.At(offset)) is not { } host) return null;
        var at = IsInText(host, offset) && FirstUnit(CharactersOf(host.Whole), offset) is > 0 and var i ? CharactersOf(host.Whole)[i - 1].End : StartOf(host);
        if (FieldAround(at) is { } field) at = StartOf(HostOf(field.Begin)!.Value);
        while (_tree.Around(at) is { } around && IsChange(around) && _tree.Children(around).First().Start == at) at = around.Start;
        return at;
    }

    /// <summary>Where a comment ends whose last character stands at an offset.</summary>
    public int? After(int offset)
    {
        if (HostOf(_tree.At(offset)) is not { } host) return null;
        var at = IsInText(host, offset) && LastUnit(CharactersOf(host.Whole), offset) is var i && i < CharactersOf(host.Whole).Count - 1 ? CharactersOf(host.Whole)[i].End : EndOf(host);
        if (FieldAround(at) is { } field) at = EndOf(HostOf(field.End)!.Value);
        while (_tree.Around(at) is { } around && IsChange(around) && _tree.Children(around).Last().End == at) at = around.End;
        return at;
    }

    /// <summary>Whether an offset lies in a text box, where Word takes no notice of comments.</summary>
    public bool IsInTextBox(int offset) => _tree.At(offset) is { } node && node.Ancestors.Any(a => a.Is("txbxContent"));

    /// <summary>What a comment goes around.</summary>
    /// <param name="Whole">A child of a run, or another child of the paragraph.</param>
    /// <param name="Run">Null where no run holds it.</param>
    private readonly record struct Host(XmlNode Whole, XmlNode? Run);

    private Host? HostOf(XmlNode? node)
    {
        if (node is null) return null;
        var path = node.Ancestors.Prepend(node).Reverse().ToList();
        var paragraph = path.FindIndex(n => n.Is("p"));
        for (var i = paragraph + 1; paragraph >= 0 && i < path.Count; i++)
        {
            if (path[i].Is("r")) return new(i + 1 < path.Count ? path[i + 1] : path[i], path[i]);
            if (!IsOpen(path[i])) return new(path[i], null);
        }
        return null;
    }

    /// <summary>Elements among whose runs a comment may begin and end. Formulas, simple fields and bound controls are taken whole.</summary>
    private bool IsOpen(XmlNode node) =>
        node.IsWord && (node.Name is "hyperlink" or "smartTag" or "customXml" or "dir" or "bdo" or "ins" or "del" or "moveFrom" or "moveTo" or "sdtContent" || node.Name == "sdt" && !IsBound(node));

    /// <summary>A control whose content is plain text by its kind, or comes from elsewhere and is written over.</summary>
    private bool IsBound(XmlNode control) => _tree.Children(control).Where(c => c.Is("sdtPr")).SelectMany(_tree.Children)
        .Any(c => c.Name is "text" or "dataBinding" or "dropDownList" or "comboBox" or "date" or "picture" or "checkbox" or "citation" or "bibliography" or "docPartList" or "docPartObj" or "equation");

    private static bool IsChange(XmlNode node) => node.IsWord && RevisionScope.IsChange(node.Name);

    private static bool IsInText(Host host, int offset) => host.Run is not null && host.Whole.IsText && offset >= host.Whole.OpenEnd && offset < host.Whole.CloseStart;

    private static int FirstUnit(List<RawCharacter> text, int offset)
    {
        var i = RawCharacters.FirstEndingAfter(text, offset);
        return i > 0 && i < text.Count && char.IsLowSurrogate(text[i].Value) && char.IsHighSurrogate(text[i - 1].Value) ? i - 1 : i;
    }

    private static int LastUnit(List<RawCharacter> text, int offset)
    {
        var i = RawCharacters.FirstEndingAfter(text, offset);
        while (i + 1 < text.Count && text[i + 1].Start <= offset) i++;
        return i + 1 < text.Count && char.IsHighSurrogate(text[i].Value) && char.IsLowSurrogate(text[i + 1].Value) ? i + 1 : i;
    }

    /// <summary>Before the run where nothing that is seen stands in it before.</summary>
    private int StartOf(Host host) => host.Run is { } run && (run == host.Whole || _tree.Children(run).TakeWhile(c => c != host.Whole).All(IsUnseen)) ? run.Start : host.Whole.Start;

    private int EndOf(Host host) => host.Run is { } run && (run == host.Whole || _tree.Children(run).Last() == host.Whole) ? run.End : host.Whole.End;

    private static bool IsUnseen(XmlNode node) => node.IsWord && node.Name is "rPr" or "lastRenderedPageBreak";

    /// <summary>The outermost field of one paragraph that an offset would cut.</summary>
    private (XmlNode Begin, XmlNode End)? FieldAround(int offset)
    {
        var (low, high) = (-1, _fields.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_fields[middle].Begin.Start < offset) low = middle;
            else high = middle - 1;
        }
        return low >= 0 && offset < _fields[low].End.End ? _fields[low] : null;
    }

    /// <summary>A field that runs over several paragraphs cannot be taken whole; those in it can.</summary>
    private void FindFields()
    {
        var open = new Stack<XmlNode>();
        var found = new List<(XmlNode Begin, XmlNode End)>();
        foreach (var node in _tree.Nodes)
        {
            if (!node.Is("fldChar")) continue;
            var kind = _tree.Attribute(node, "fldCharType");
            if (kind == "begin") open.Push(node);
            else if (kind == "end" && open.TryPop(out var begin) && IsOneParagraph(begin, node)) found.Add((begin, node));
        }
        foreach (var field in found.OrderBy(f => f.Begin.Start))
            if (_fields.Count == 0 || field.Begin.Start >= _fields[^1].End.End) _fields.Add(field);
    }

    private bool IsOneParagraph(XmlNode begin, XmlNode end) =>
        begin.Ancestors.FirstOrDefault(a => a.Is("p")) is { } paragraph && end.Ancestors.FirstOrDefault(a => a.Is("p")) == paragraph
        && HostOf(begin)?.Whole == begin && HostOf(end)?.Whole == end;
}
