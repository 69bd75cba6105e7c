using System.Text;
using Undercolor.Text;

namespace Undercolor.Drafting.Instructions.Answers;

/// <summary>Puts a text together and remembers whence each run of words comes. Where words are left out, the space or line that they held is closed.</summary>
internal sealed class TextBuilder
{
    private readonly List<(PieceKind Kind, StringBuilder Text)> _pieces = [];
    private bool _gap;
    private char _last = '\n';

    public EquatableArray<TextPiece> Pieces => _pieces.Where(p => p.Text.Length > 0).Select(p => new TextPiece(p.Kind, p.Text.ToString())).ToEquatableArray();

    public void Add(PieceKind kind, string words)
    {
        if (_gap) words = Close(words);
        if (words.Length == 0) return;
        if (kind == PieceKind.Fixed && words[0] is '.' or ';' or ',' && _pieces.Count > 0 && _pieces[^1] is { Kind: PieceKind.Chosen, Text: { Length: > 0 } chosen } && chosen[^1] is '.' or ';' or ',') chosen.Length--;
        _gap = false;
        if (_pieces.Count == 0 || _pieces[^1].Kind != kind) _pieces.Add((kind, new()));
        _pieces[^1].Text.Append(words);
        _last = words[^1];
    }

    /// <summary>Something was left out here.</summary>
    public void Nothing() => _gap = true;

    public string Text() => string.Concat(_pieces.Select(p => p.Text)).Trim();

    private string Close(string words)
    {
        if (_last == '\n')
        {
            words = words.TrimStart(' ');
            return words.StartsWith('\n') ? words[1..] : words;
        }
        if (_last != ' ' || words.Length == 0) return words;
        if (words[0] == ' ') return words[1..];
        if (words[0] is '\n' or '.' or ',' or ';' or ':' or ')') DropSpace();
        return words;
    }

    private void DropSpace()
    {
        for (var i = _pieces.Count - 1; i >= 0; i--)
        {
            if (_pieces[i].Text is not { Length: > 0 } text) continue;
            if (text[^1] == ' ') text.Length--;
            return;
        }
    }
}
