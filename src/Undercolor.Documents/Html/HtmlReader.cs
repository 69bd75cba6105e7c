using Undercolor.Documents.Intake;
using Undercolor.Text;

namespace Undercolor.Documents.Html;

/// <summary>HTML as text in blocks. Tags are balanced the way browsers do for the cases that change the text, no further.</summary>
internal sealed class HtmlReader
{
    private readonly Input _input;
    private readonly string _source;
    private readonly HtmlTokenizer _tokens;
    private readonly HtmlBlocks _blocks = new();
    private readonly List<HtmlElement> _open = [HtmlElement.Root];

    private HtmlReader(Input input, string source) => (_input, _source, _tokens) = (input, source, new(source));

    public static SourceDocument Read(Input input)
    {
        var decoded = DecodedText.Of(input);
        var reader = new HtmlReader(input, decoded.Text);
        reader.ReadAll();
        return input.Document(SourceFormat.Html, reader._blocks.Lines, null, decoded.Note is { } note ? [note] : []);
    }

    private HtmlElement Current => _open[^1];

    private void ReadAll()
    {
        for (var nodes = 0; _tokens.Next();)
        {
            if (++nodes > _input.Limits.MaxNodes) throw _input.Refuse($"has more than {_input.Limits.MaxNodes:N0} tags and texts, the limit.");
            if (_tokens.Kind == HtmlToken.Text) Text(_tokens.Start, _tokens.End);
            else if (_tokens.Kind == HtmlToken.EndTag) EndTag(_tokens.Name);
            else StartTag(_tokens.Name, _tokens.Attributes);
        }
        _blocks.EndBlock();
    }

    private void StartTag(string name, HtmlAttributes attributes)
    {
        if (HtmlElements.IsRaw(name))
        {
            if (_source[_tokens.End - 2] != '/') _tokens.PassRawContent();
            return;
        }
        if (name == "br")
        {
            if (!Current.Hidden) _blocks.EndLine();
            return;
        }
        CloseImplied(name);
        if (HtmlElements.IsBlock(name)) _blocks.EndBlock();
        if (HtmlElements.IsVoid(name)) return;
        if (name == "li" && !Current.Hidden && attributes["hidden"] is null) _blocks.Label(Current.List?.Label(attributes) ?? "");
        if (_open.Count > _input.Limits.MaxDepth) throw _input.Refuse($"nests elements deeper than {_input.Limits.MaxDepth}, the limit.");
        _open.Add(Current.Inside(name, attributes));
    }

    private void EndTag(string name)
    {
        if (name == "br") _blocks.EndLine();
        if (HtmlElements.IsBlock(name)) _blocks.EndBlock();
        var at = _open.FindLastIndex(element => element.Name == name);
        if (at <= 0) return;
        if (!HtmlElements.IsBlock(name) && _open.Skip(at + 1).Any(element => HtmlElements.IsBlock(element.Name))) return;
        _open.RemoveRange(at, _open.Count - at);
        if (name == "li") _blocks.DropLabel();
    }

    private void CloseImplied(string name)
    {
        var (closes, within) = HtmlElements.Implied(name);
        for (var i = _open.Count - 1; i > 0 && closes.Length > 0; i--)
        {
            if (closes.Contains(_open[i].Name))
            {
                _blocks.EndBlock();
                _open.RemoveRange(i, _open.Count - i);
            }
            else if (within.Contains(_open[i].Name)) return;
        }
    }

    private void Text(int start, int end)
    {
        var element = Current;
        if (element.Hidden) return;
        for (var i = start; i < end; i++)
        {
            if (_source[i] == '&' && HtmlEntity.At(_source, i, end) is { } entity)
            {
                var (text, length) = entity;
                for (var k = 0; k < text.Length; k++)
                    _blocks.Append(text[k], i + Math.Min(k, length - 1), k == text.Length - 1 ? length - k : 1, element);
                i += length - 1;
            }
            else if (element.Preformatted && _source[i] is '\n') _blocks.EndLine();
            else _blocks.Append(_source[i], i, 1, element);
        }
    }
}
