using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Undercolor.Documents.Intake;
using Undercolor.Text;

namespace Undercolor.Documents.Markdown;

/// <summary>Writes Markdown blocks as source lines. A soft line break is a space; a hard one begins a line in the same node.</summary>
internal sealed class MarkdownLines(string source)
{
    private readonly List<SourceLine> _lines = [];
    private LineBuilder _line = new();
    private int _node;
    private bool _continues;
    private (int Start, int End)? _number;

    public IReadOnlyList<SourceLine> Lines => _lines;

    /// <summary>Keeps the item's number, as it is written in the source, for the next line.</summary>
    public void Number(ListItemBlock item)
    {
        var start = item.Span.Start;
        var end = start;
        while (end < source.Length && char.IsAsciiDigit(source[end])) end++;
        if (end > start && end < source.Length && source[end] is '.' or ')') _number = (start, end + 1);
    }

    public void Add(LeafBlock block, Place place)
    {
        if (block.Inline is null) return;
        Begin();
        Inlines(block.Inline, place);
        Close(place, continues: false);
        _continues = false;
    }

    /// <summary>Indented or fenced lines: in a pleading that is indented text, so each line is a line.</summary>
    public void AddVerbatim(CodeBlock block, Place place)
    {
        Begin();
        foreach (var line in block.Lines.Lines.Take(block.Lines.Count))
        {
            var slice = line.Slice;
            for (var i = slice.Start; i <= slice.End && i < source.Length; i++) Character(source[i], i);
            Close(place, continues: true);
        }
        _continues = false;
    }

    private void Begin()
    {
        if (_number is not { } number) return;
        _line.Append(source.AsSpan(number.Start, number.End - number.Start), number.Start);
        _line.Append(' ', number.End);
        _number = null;
    }

    private void Inlines(ContainerInline container, Place place)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: Literal(literal); break;
                case CodeInline code: Verbatim(code.Content, code.Span.Start + code.DelimiterCount); break;
                case HtmlEntityInline entity: Entity(entity); break;
                case LineBreakInline { IsHard: true }: Close(place, continues: true); break;
                case LineBreakInline soft: Character(' ', Math.Max(0, soft.Span.Start)); break;
                case AutolinkInline link: Verbatim(link.Url, link.Span.Start + 1); break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase): Close(place, continues: true); break;
                // A bracket that nothing closes: Markdig keeps what follows inside it.
                case LinkDelimiterInline open: Verbatim(open.ToLiteral(), open.Span.Start); Inlines(open, place); break;
                case ContainerInline nested: Inlines(nested, place); break;
            }
        }
    }

    /// <summary>An escaped first character stands one behind its span's start; a table cell's span begins with the blanks that its text has lost.</summary>
    private void Literal(LiteralInline literal)
    {
        var text = literal.Content.AsSpan();
        var start = literal.Span.Start;
        while (start < literal.Span.End && text.Length > 0 && source[start] is ' ' or '\t' && text[0] != source[start]) start++;
        if (start < source.Length && source[start] == '\\' && text.Length > 0 && text[0] != '\\') start++;
        else if (literal.IsFirstCharacterEscaped) start = literal.Span.End - text.Length + 1;
        for (var i = 0; i < text.Length; i++) Character(text[i], start + i);
    }

    private void Verbatim(string text, int start)
    {
        for (var i = 0; i < text.Length; i++) Character(text[i], start + i);
    }

    private void Entity(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.AsSpan();
        for (var i = 0; i < text.Length; i++)
            Character(text[i], entity.Span.Start + i, i == text.Length - 1 ? entity.Span.Length - i : 1);
    }

    private void Character(char c, int at, int width = 1)
    {
        if (c is ' ' or '\t' or '\u00A0' or '\n' or '\r')
        {
            if (_line.Length > 0 && _line.Last != ' ') _line.Append(' ', at, width);
        }
        else _line.Append(c, at, width);
    }

    private void Close(Place place, bool continues)
    {
        _line.TrimEnd();
        if (_line.Length > 0)
        {
            if (!_continues) _node++;
            _lines.Add(new SourceLine(_line.Text, $"b{_node}")
            {
                Break = _continues ? LineBreak.Soft : LineBreak.Block,
                Role = place.Role,
                Level = place.Level,
                Anchors = _line.Anchors(),
            });
            _continues = continues;
        }
        _line = new LineBuilder();
    }
}
