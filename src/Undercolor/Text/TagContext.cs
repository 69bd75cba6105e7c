namespace Undercolor.Text;

/// <summary>The tokens of a sentence with their tags, as the repairs ask about them. Outside the sentence every token is unknown and empty.</summary>
internal readonly ref struct TagContext
{
    /// <summary>How far the repairs look back for the start of a verb group or clause; keeps them linear.</summary>
    public const int Reach = 10;

    private const VerbForm Found = (VerbForm)128;

    private readonly ReadOnlySpan<Token> _tokens;
    private readonly string _text;
    private readonly LoweredWords _words;
    private readonly VerbForm[] _forms;
    private readonly Lexicon _lexicon;

    public TagContext(Lexicon lexicon, string text, ReadOnlySpan<Token> tokens, PartOfSpeech[] tags)
    {
        _text = text;
        _tokens = tokens;
        Tags = tags;
        _lexicon = lexicon;
        _words = new LoweredWords(text, tokens);
        _forms = new VerbForm[tokens.Length];
        IsShouted = SentenceCase.IsShouted(text, tokens);
    }

    public PartOfSpeech[] Tags { get; }

    /// <summary>Whether the sentence is prose in capitals, where a capital says nothing.</summary>
    public bool IsShouted { get; }

    public int Count => _tokens.Length;

    public PartOfSpeech Tag(int at) => (uint)at < (uint)Tags.Length ? Tags[at] : PartOfSpeech.Unknown;

    public bool Is(int at, PartOfSpeech part) => Tag(at) == part;

    /// <summary>The word in lower case and normal form; empty for what is no word.</summary>
    public ReadOnlySpan<char> Word(int at) => (uint)at < (uint)_tokens.Length ? _words[at] : default;

    public WordClasses Classes(int at) => _lexicon.ClassesOf(Word(at));

    /// <summary>Whether the word, or what it is without its <c>s</c>, can be a noun.</summary>
    public bool MayBeNoun(int at) =>
        Classes(at).Has(PartOfSpeech.Noun) || (Forms(at) == VerbForm.ThirdSingular && _lexicon.MayBe(Word(at)[..^1], PartOfSpeech.Noun));

    /// <summary>The forms of verbs that the word can be; found when first asked for.</summary>
    public VerbForm Forms(int at)
    {
        if ((uint)at >= (uint)_forms.Length) return VerbForm.None;
        if (_forms[at] == 0) _forms[at] = VerbForms.OfLowered(_lexicon, _words[at]) | Found;
        return _forms[at] & ~Found;
    }

    public bool HasForm(int at, VerbForm form) => (Forms(at) & form) != 0;

    public TokenKind Kind(int at) => _tokens[at].Kind;

    /// <summary>The first character of the token; <c>\0</c> outside the sentence.</summary>
    public char Mark(int at) => (uint)at < (uint)_tokens.Length ? _text[_tokens[at].Span.Start] : '\0';

    public bool IsCapitalized(int at) => char.IsUpper(Mark(at));

    /// <summary>Whether nothing but marks that open stands between this token and the start of a sentence or quotation.</summary>
    public bool IsInitial(int at) => at == 0 || (at == 1 && Kind(0) == TokenKind.Number)
        || Mark(at - 1) is '"' or '\u201C' or '\u2018' or '\'' or '(' or '[' or ':' or '.' or '?' or '!' or '\u2014' or '-';

    /// <summary>The token before this one that is no adverb, negation or quotation mark.</summary>
    public int BeforeAdverbs(int at)
    {
        var before = at - 1;
        for (var limit = at - 5; before > limit && before >= 0 && IsAdverbial(before); before--) { }
        return before;
    }

    private bool IsAdverbial(int at) => Is(at, PartOfSpeech.Adverb)
        || Word(at) is "not" or "n't" or "first" or "then" or "also" or "later"
        || Mark(at) is '"' or '\u201C' or '\u201D';
}
