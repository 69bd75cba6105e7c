namespace Undercolor.Text;

/// <summary>The set of parts of speech that a word can have. Empty for a word that the lexicon does not hold.</summary>
public readonly record struct WordClasses(uint Bits)
{
    public bool IsEmpty => Bits == 0;

    public bool Has(PartOfSpeech part) => (Bits & (1u << (int)part)) != 0;

    /// <summary>Whether the word can be this and nothing else.</summary>
    public bool IsOnly(PartOfSpeech part) => Bits == 1u << (int)part;

    public static WordClasses Of(params ReadOnlySpan<PartOfSpeech> parts)
    {
        var bits = 0u;
        foreach (var part in parts) bits |= 1u << (int)part;
        return new WordClasses(bits);
    }

    public static WordClasses operator |(WordClasses left, WordClasses right) => new(left.Bits | right.Bits);
}
