namespace Undercolor.Text;

/// <summary>Words and shapes whose tag hardly depends on what surrounds them.</summary>
internal static class FixedRepairs
{
    private static readonly WordList Known = new($"and/or can further home {RepairWords.Prepositions} {RepairWords.Adverbs}");

    public static PartOfSpeech Apply(in TagContext context, int at) => context.Kind(at) switch
    {
        TokenKind.Number or TokenKind.Time => PartOfSpeech.Numeral,
        TokenKind.Ordinal => PartOfSpeech.Adjective,
        TokenKind.Clitic => OfClitic(context, at),
        TokenKind.Word => OfWord(context, at),
        _ => PartOfSpeech.Unknown,
    };

    /// <summary>An apostrophe is a possessive; <c>'s</c> behind a pronoun is a verb.</summary>
    private static PartOfSpeech OfClitic(in TagContext context, int at) => context.Word(at) switch
    {
        "'" => PartOfSpeech.Particle,
        "'s" when context.Word(at - 1) is "he" or "she" or "it" or "that" or "there" or "here" or "what" or "where" => PartOfSpeech.Auxiliary,
        _ => PartOfSpeech.Unknown,
    };

    private static PartOfSpeech OfWord(in TagContext context, int at)
    {
        var word = context.Word(at);
        if (!Known.Has(word)) return PartOfSpeech.Unknown;
        if (word is "and/or") return PartOfSpeech.CoordinatingConjunction;
        if (word is "can" && context.Word(at + 1) is "not") return PartOfSpeech.Auxiliary;
        if (RepairWords.Adverbs.Has(word)) return PartOfSpeech.Adverb;
        if (word is "further" && context.Is(at + 1, PartOfSpeech.Verb)) return PartOfSpeech.Adverb;
        if (word is "home" && context.Is(at, PartOfSpeech.Verb)) return PartOfSpeech.Noun;
        if (RepairWords.Prepositions.Has(word) && !RepairWords.Be.Has(context.Word(at - 1))) return PartOfSpeech.Adposition;
        return PartOfSpeech.Unknown;
    }
}
