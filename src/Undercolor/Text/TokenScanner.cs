using static Undercolor.Text.Letters;

namespace Undercolor.Text;

/// <summary>Walks over a text once and collects its tokens. Looks ahead a bounded number of characters at each place.</summary>
internal ref struct TokenScanner(ReadOnlySpan<char> text, int start)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _at = start;
    private bool _insideSingleQuotes;

    public List<Token> Tokens { get; } = new((text.Length - start) / 5 + 1);

    /// <summary>Adds the next token, or the parts of the next word; false at the end.</summary>
    public bool ScanNext()
    {
        while (_at < _text.Length && char.IsWhiteSpace(_text[_at])) _at++;
        if (_at >= _text.Length) return false;
        var unit = _text[_at];
        if (IsDigit(unit)) ScanNumber();
        else if (IsLetter(unit) || WordShape.OpensWord(_text, _at)) ScanWord();
        else if (unit is '.' or '\u2026') ScanPeriods();
        else if (IsApostrophe(unit) || unit == '\u2018') ScanApostrophe();
        else if (unit is '-' && At(_text, _at + 1) is '-') Add(WordShape.EndOfRun(_text, _at, '-'), TokenKind.Punctuation);
        else if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(At(_text, _at + 1))) Add(_at + 2, TokenKind.Symbol);
        else Add(_at + 1, IsPunctuation(unit) ? TokenKind.Punctuation : TokenKind.Symbol);
        return true;
    }

    private void ScanNumber()
    {
        var end = NumberShape.End(_text, _at, out var kind);
        if (kind == TokenKind.Word) AddWord(end);
        else if (WordShape.AddressEnd(_text, _at, end) is var address and > 0) Add(address, TokenKind.Address);
        else Add(end, kind);
    }

    private void ScanWord()
    {
        if (WordShape.AcronymEnd(_text, _at) is var acronym and > 0)
        {
            Add(acronym, _text[acronym - 1] == '.' ? TokenKind.Abbreviation : TokenKind.Word);
            return;
        }
        var end = WordShape.End(_text, _at);
        if (WordShape.AddressEnd(_text, _at, end) is var address and > 0) Add(address, TokenKind.Address);
        else if (At(_text, end) == '.' && KeepsPeriod(end)) Add(end + 1, TokenKind.Abbreviation);
        else AddWord(end);
    }

    /// <summary>A word and the clitic that is written onto it.</summary>
    private void AddWord(int end)
    {
        var clitic = Clitics.Start(_text, _at, end);
        if (clitic < end) Add(clitic, TokenKind.Word);
        // The "not" of "cannot" is a word of its own.
        Add(end, clitic < end && !_text[clitic..end].Equals("not", StringComparison.OrdinalIgnoreCase) ? TokenKind.Clitic : TokenKind.Word);
    }

    private readonly bool KeepsPeriod(int end)
    {
        Span<char> buffer = stackalloc char[WordNormalizer.Room(end - _at)];
        var name = WordNormalizer.Normalize(_text[_at..end], buffer);
        return Abbreviations.UseOf(name) switch
        {
            AbbreviationUse.None => false,
            AbbreviationUse.BeforeNumber => WordShape.NumberFollows(_text, end + 1),
            AbbreviationUse.Initial => InitialFits(name[0], end + 1),
            AbbreviationUse.Title or AbbreviationUse.Open or AbbreviationUse.MayEnd or AbbreviationUse.Place =>
                !IsLetter(At(_text, end + 1)) || char.IsUpper(At(_text, end + 1)),
            _ => false,
        };
    }

    /// <summary>A capital with a period is part of a name, unless it labels something (<c>Exhibit A.</c>) or the text ends with it.</summary>
    private readonly bool InitialFits(char letter, int after)
    {
        var next = WordShape.NextVisible(_text, after);
        if (next == '\0') return false;
        if (Tokens.Count == 0) return letter != 'I' || char.IsUpper(next);
        var before = _text[Tokens[^1].Span.Start..Tokens[^1].Span.End];
        return !CommonWords.LetterLabels.Has(before) && (letter != 'I' || char.IsUpper(before[0]));
    }

    private void ScanPeriods()
    {
        var run = _text[_at] == '.' ? WordShape.EndOfRun(_text, _at, '.') : _at + 1;
        if (_text[_at] == '\u2026' || run - _at == 3 || run - _at > 4) Add(run, TokenKind.Ellipsis);
        else if (run - _at == 4) Add(run - 1, TokenKind.Ellipsis);
        else if (WordShape.SpacedEllipsisEnd(_text, _at) is var end and > 0) Add(end, TokenKind.Ellipsis);
        else Add(_at + 1, TokenKind.Punctuation);
    }

    private void ScanApostrophe()
    {
        var touches = _at > 0 && Tokens.Count > 0 && Tokens[^1].Span.End == _at;
        if (touches && Clitics.LooseEnd(_text, _at) is var end and > 0) Add(end, TokenKind.Clitic);
        else if (touches && !_insideSingleQuotes && Clitics.IsPluralPossessive(_text, _at)) Add(_at + 1, TokenKind.Clitic);
        else
        {
            _insideSingleQuotes = !touches && IsLetterOrDigit(At(_text, _at + 1));
            Add(_at + 1, TokenKind.Punctuation);
        }
    }

    private void Add(int end, TokenKind kind)
    {
        Tokens.Add(new Token(new TextSpan(_at, end), kind));
        _at = end;
    }
}
