namespace Undercolor.LexiconCompiler;

/// <summary>What the model packs about a lexeme into four words.</summary>
/// <param name="Part">Number of its usual part of speech.</param>
/// <param name="Cluster">Number of the set of parts that it can have.</param>
/// <param name="Hint">Its own symbol for the tagging machines; 0 for none.</param>
/// <param name="Normal">Number of the lexeme that is its normal form.</param>
internal readonly record struct WinkLexeme(int Part, int Cluster, int Hint, int Normal)
{
    private const uint SpellingMapped = 1u << 30;

    public static WinkLexeme[] Unpack(ReadOnlySpan<uint> packed)
    {
        var lexemes = new WinkLexeme[packed.Length / 4];
        for (var i = 0; i < lexemes.Length; i++) lexemes[i] = Unpack(i, packed.Slice(i * 4, 4));
        return lexemes;
    }

    private static WinkLexeme Unpack(int number, ReadOnlySpan<uint> packed) => new(
        (int)(packed[1] >> 26),
        (int)((packed[1] >> 17) & 0x1FF),
        (int)((packed[2] >> 21) & 0xFF),
        (packed[3] & SpellingMapped) != 0 ? (int)(packed[3] & 0xFFFFF) : number + (int)((packed[3] >> 20) & 0xF));
}
