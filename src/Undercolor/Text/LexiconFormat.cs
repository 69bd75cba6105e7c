namespace Undercolor.Text;

/// <summary>
/// The binary form of a <see cref="Lexicon"/>, shared by its reader and its compiler. Everything is a little-endian 32-bit word except the
/// characters, which are UTF-8 and come last:
/// <code>
/// header    magic version words slots clusters verbExceptions nounExceptions machines characterBytes
/// offsets   words + 1   start of each word in the characters; words are in ordinal order
/// slots     a power of two; 0 or fingerprint &lt;&lt; 17 | word + 1; linear probing
/// entries   words       part | hint &lt;&lt; 5 | cluster &lt;&lt; 11 | normal cluster &lt;&lt; 18 | lexeme &lt;&lt; 25
/// clusters  bit set of parts
/// exceptions            verb forms, verb lemmas, noun forms, noun lemmas: word numbers, forms ascending
/// machines  states symbols, next[states × symbols], fallback[states], tag[states], skip[states]
/// characters
/// </code>
/// </summary>
public static class LexiconFormat
{
    public const uint Magic = 0x584C4355;
    public const uint Version = 1;
    public const int HeaderWords = 9;

    /// <summary>Width of a word number in a slot; so a lexicon holds fewer than 2^17 words.</summary>
    public const int WordBits = 17;

    /// <summary>Longest word that is ever looked up, in UTF-16 units.</summary>
    public const int LongestWord = 64;

    /// <summary>Symbols of a machine: the parts of speech, the hints from 1 to <see cref="Hints"/>, and the end of the text.</summary>
    public const int Hints = 40;

    public const int EndSymbol = 19 + Hints;
    public const int Symbols = EndSymbol + 1;

    /// <summary>FNV-1a over UTF-16 units with a last mix, stable across processes and platforms.</summary>
    public static uint Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var unit in word) hash = (hash ^ unit) * 16777619u;
        hash ^= hash >> 15;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >> 13);
    }

    /// <summary>The symbol of a token: its hint where it has one, else its part of speech.</summary>
    public static int SymbolOf(PartOfSpeech part, int hint) => hint > 0 ? 18 + hint : (int)part;
}
