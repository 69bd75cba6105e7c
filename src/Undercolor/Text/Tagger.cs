namespace Undercolor.Text;

/// <summary>
/// Gives every token a part of speech: first the tag that the lexicon's model gives it, then the repairs that legal prose needs.
/// Linear in the number of tokens; safe to share.
/// </summary>
public sealed class Tagger(Lexicon lexicon)
{
    /// <summary>The tags of the tokens, in their order.</summary>
    /// <param name="tokens">Tokens of one sentence, in order. Longer stretches work, but repairs reach across their sentences.</param>
    public PartOfSpeech[] Tag(string text, ReadOnlySpan<Token> tokens)
    {
        var tags = TagByModel(text, tokens);
        TagRepairs.Apply(new TagContext(lexicon, text, tokens, tags));
        return tags;
    }

    /// <summary>The tags as the model alone gives them.</summary>
    public PartOfSpeech[] TagByModel(string text, ReadOnlySpan<Token> tokens)
    {
        var tags = new PartOfSpeech[tokens.Length];
        var words = new ModelWord[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            words[i] = Look(tokens[i], text);
            tags[i] = words[i].Part;
        }
        var symbols = new byte[tokens.Length];
        foreach (var machine in lexicon.Machines) Correct(machine, words, tags, symbols);
        return tags;
    }

    private static void Correct(TagMachine machine, ModelWord[] words, PartOfSpeech[] tags, byte[] symbols)
    {
        // All symbols are taken before the first correction, so that one correction of a pass never feeds another.
        for (var i = 0; i < tags.Length; i++) symbols[i] = (byte)LexiconFormat.SymbolOf(tags[i], words[i].Hint);
        var from = 0;
        while (machine.TryNext(symbols, ref from, out var at, out var tag))
        {
            if (tag < 0) tags[at] = (PartOfSpeech)(-tag);
            else if (words[at].Classes.Has((PartOfSpeech)tag)) tags[at] = (PartOfSpeech)tag;
        }
    }

    private ModelWord Look(Token token, string text)
    {
        Span<char> buffer = stackalloc char[WordNormalizer.Room(token.Span.Length)];
        var word = WordNormalizer.Normalize(token.Of(text), buffer);
        var exact = Find(word, token.Kind);
        if (exact.IsLexeme && exact.Part != PartOfSpeech.Unknown) return new(exact.Part, exact.Hint, lexicon.NormalClassesOf(exact));
        var lowered = token.IsWord ? lexicon.FindLowered(word) : default;
        return new(PartOf(word, token.Kind, lowered), exact.Hint, lexicon.NormalClassesOf(lowered));
    }

    private LexiconEntry Find(ReadOnlySpan<char> word, TokenKind kind) => kind switch
    {
        // The model knows some abbreviations with their period and some without.
        TokenKind.Abbreviation => lexicon.Find(word) is { IsLexeme: true } entry ? entry : lexicon.Find(word.TrimEnd('.')),
        TokenKind.Ellipsis => lexicon.Find("..."),
        _ => lexicon.Find(word),
    };

    private static PartOfSpeech PartOf(ReadOnlySpan<char> word, TokenKind kind, LexiconEntry lowered) => kind switch
    {
        TokenKind.Word or TokenKind.Abbreviation or TokenKind.Clitic =>
            lowered.IsLexeme ? Capitalized(lowered.Part, word) : UnknownWords.Guess(word),
        TokenKind.Number => PartOfSpeech.Numeral,
        // So the model tags them; a repair says otherwise.
        TokenKind.Ordinal => PartOfSpeech.Pronoun,
        TokenKind.Time or TokenKind.Symbol or TokenKind.Address => PartOfSpeech.Symbol,
        TokenKind.Punctuation or TokenKind.Ellipsis => PartOfSpeech.Punctuation,
        _ => PartOfSpeech.Other,
    };

    /// <summary>A word that the lexicon has in lower case only: a noun or adjective with a capital is a name.</summary>
    private static PartOfSpeech Capitalized(PartOfSpeech lowered, ReadOnlySpan<char> word)
    {
        if (lowered is PartOfSpeech.Noun or PartOfSpeech.Adjective) return PartOfSpeech.ProperNoun;
        if (lowered is not PartOfSpeech.Unknown) return lowered;
        var isTitleCase = char.IsAsciiLetterUpper(word[0]) && !word[1..].ContainsAnyInRange('A', 'Z');
        return isTitleCase ? PartOfSpeech.ProperNoun : PartOfSpeech.Noun;
    }

    private readonly record struct ModelWord(PartOfSpeech Part, int Hint, WordClasses Classes);
}
