using System.Text;

namespace Undercolor.Text;

/// <summary>
/// An English word list with the parts of speech of each word, the model that tags them and the irregular forms of verbs and nouns.
/// Immutable and safe to share. Loading copies a few arrays and makes no object for a word.
/// </summary>
public sealed class Lexicon
{
    private readonly uint[] _offsets;
    private readonly uint[] _slots;
    private readonly uint[] _entries;
    private readonly uint[] _clusters;
    private readonly LemmaExceptions _verbs;
    private readonly LemmaExceptions _nouns;
    private readonly byte[] _characters;

    private Lexicon(LexiconReader reader)
    {
        var header = reader.Take(LexiconFormat.HeaderWords);
        if (header[0] != LexiconFormat.Magic || header[1] != LexiconFormat.Version)
            throw new InvalidDataException("These bytes are not a lexicon of this version.");
        _offsets = reader.Take((int)header[2] + 1);
        _slots = reader.Take((int)header[3]);
        _entries = reader.Take((int)header[2]);
        _clusters = reader.Take((int)header[4]);
        _verbs = new(reader.Take((int)header[5]), reader.Take((int)header[5]));
        _nouns = new(reader.Take((int)header[6]), reader.Take((int)header[6]));
        Machines = [.. Enumerable.Range(0, (int)header[7]).Select(_ => TagMachine.Read(reader))];
        _characters = reader.TakeBytes((int)header[8]);
    }

    /// <summary>Reads what the lexicon compiler wrote.</summary>
    /// <exception cref="InvalidDataException">The bytes are something else, or of another version.</exception>
    public static Lexicon Load(ReadOnlyMemory<byte> bytes) => new(new LexiconReader(bytes));

    /// <summary>How many words there are, with those that stand only in the lists of irregular forms.</summary>
    public int Count => _entries.Length;

    internal IReadOnlyList<TagMachine> Machines { get; }

    /// <summary>Every part of speech that the word can have, in this spelling or in lower case.</summary>
    public WordClasses ClassesOf(ReadOnlySpan<char> word)
    {
        var exact = Find(word);
        return exact.IsLexeme ? ClassesOf(exact) : ClassesOf(FindLowered(word));
    }

    public bool MayBe(ReadOnlySpan<char> word, PartOfSpeech part) => ClassesOf(word).Has(part);

    /// <summary>The irregular verb's lemma: <c>strike</c> for <c>struck</c>; null where the form is regular or unknown.</summary>
    public string? IrregularVerbLemma(ReadOnlySpan<char> lowered) => Lemma(_verbs, lowered);

    /// <summary>The irregular noun's lemma: <c>wife</c> for <c>wives</c>; null where the form is regular or unknown.</summary>
    public string? IrregularNounLemma(ReadOnlySpan<char> lowered) => Lemma(_nouns, lowered);

    internal WordClasses ClassesOf(LexiconEntry entry) => entry.IsLexeme ? new(_clusters[entry.Cluster]) : default;

    internal WordClasses NormalClassesOf(LexiconEntry entry) => entry.IsLexeme ? new(_clusters[entry.NormalCluster]) : default;

    /// <summary>The entry with exactly this spelling; one that is no lexeme where there is none.</summary>
    internal LexiconEntry Find(ReadOnlySpan<char> word) =>
        NumberOf(word) is var number and >= 0 ? new(_entries[number]) : default;

    internal LexiconEntry FindLowered(ReadOnlySpan<char> word)
    {
        if (word.Length > LexiconFormat.LongestWord) return default;
        Span<char> lowered = stackalloc char[word.Length];
        word.ToLowerInvariant(lowered);
        return Find(lowered);
    }

    private string? Lemma(LemmaExceptions exceptions, ReadOnlySpan<char> form) =>
        NumberOf(form) is var number and >= 0 && exceptions.LemmaOf((uint)number) is var lemma and >= 0
            ? Encoding.UTF8.GetString(CharactersOf(lemma))
            : null;

    private int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LexiconFormat.LongestWord) return -1;
        var hash = LexiconFormat.Hash(word);
        var mask = (uint)_slots.Length - 1;
        for (var slot = hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if ((_slots[slot] ^ hash) >> LexiconFormat.WordBits != 0) continue;
            var number = (int)(_slots[slot] & ((1u << LexiconFormat.WordBits) - 1)) - 1;
            if (Spells(CharactersOf(number), word)) return number;
        }
        return -1;
    }

    private ReadOnlySpan<byte> CharactersOf(int number) =>
        _characters.AsSpan((int)_offsets[number], (int)(_offsets[number + 1] - _offsets[number]));

    private static bool Spells(ReadOnlySpan<byte> characters, ReadOnlySpan<char> word)
    {
        if (Ascii.Equals(characters, word)) return true;
        if (characters.Length <= word.Length) return false;
        Span<char> wide = stackalloc char[characters.Length];
        return Encoding.UTF8.TryGetChars(characters, wide, out var length) && word.SequenceEqual(wide[..length]);
    }
}
