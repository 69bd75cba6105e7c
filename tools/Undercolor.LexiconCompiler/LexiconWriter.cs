using System.Runtime.InteropServices;
using System.Text;
using Undercolor.Text;

namespace Undercolor.LexiconCompiler;

/// <summary>Writes a <see cref="WinkModel"/> in the engine's <see cref="LexiconFormat"/>. The same model gives the same bytes.</summary>
internal sealed class LexiconWriter
{
    private readonly WinkModel _model;
    private readonly string[] _words;
    private readonly Dictionary<string, int> _numbers;

    private LexiconWriter(WinkModel model)
    {
        _model = model;
        var words = model.Words.Concat(Strings(model.VerbExceptions)).Concat(Strings(model.NounExceptions));
        _words = [.. words.Distinct().Order(StringComparer.Ordinal)];
        _numbers = _words.Index().ToDictionary(word => word.Item, word => word.Index);
        if (_words.Length >= 1 << LexiconFormat.WordBits) throw new ModelException("The model has more words than the format can number.");
    }

    public static byte[] Write(WinkModel model) => new LexiconWriter(model).Write();

    private byte[] Write()
    {
        var characters = Encoding.UTF8.GetBytes(string.Concat(_words));
        var slots = Slots();
        uint[] header =
        [
            LexiconFormat.Magic, LexiconFormat.Version, (uint)_words.Length, (uint)slots.Length, (uint)_model.Clusters.Length,
            (uint)_model.VerbExceptions.Count, (uint)_model.NounExceptions.Count, (uint)_model.Machines.Length, (uint)characters.Length,
        ];
        uint[] numbers =
        [
            .. header, .. Offsets(), .. slots, .. Entries(), .. _model.Clusters.Select(Bits),
            .. Numbers(_model.VerbExceptions.Keys), .. Numbers(_model.VerbExceptions.Values),
            .. Numbers(_model.NounExceptions.Keys), .. Numbers(_model.NounExceptions.Values),
            .. _model.Machines.SelectMany(Machine),
        ];
        // Every machine that builds this is little-endian; the reader turns the words round where it is not.
        return [.. MemoryMarshal.AsBytes(numbers.AsSpan()), .. characters];
    }

    private IEnumerable<uint> Offsets()
    {
        var at = 0u;
        yield return at;
        foreach (var word in _words) yield return at += (uint)Encoding.UTF8.GetByteCount(word);
    }

    private uint[] Slots()
    {
        var slots = new uint[1 << LexiconFormat.WordBits];
        var mask = (uint)slots.Length - 1;
        foreach (var (number, word) in _words.Index())
        {
            var hash = LexiconFormat.Hash(word);
            var slot = hash & mask;
            while (slots[slot] != 0) slot = (slot + 1) & mask;
            slots[slot] = (hash & ~mask) | (uint)(number + 1);
        }
        return slots;
    }

    private uint[] Entries()
    {
        var entries = new uint[_words.Length];
        foreach (var (number, lexeme) in _model.Lexemes.Index())
            entries[_numbers[_model.Words[number]]] = Entry(lexeme);
        return entries;
    }

    private uint Entry(WinkLexeme lexeme) =>
        (uint)(lexeme.Part | (lexeme.Hint << 5) | (lexeme.Cluster << 11) | (_model.Lexemes[lexeme.Normal].Cluster << 18) | (1 << 25));

    private static uint Bits(string[] cluster) =>
        cluster.Select(PartsOfSpeech.Parse).Where(part => part != PartOfSpeech.Unknown).Aggregate(0u, (bits, part) => bits | (1u << (int)part));

    private IEnumerable<uint> Numbers(IEnumerable<string> words) => words.Select(word => (uint)_numbers[word]);

    private static IEnumerable<uint> Machine(WinkMachine machine) =>
        new[] { machine.States, LexiconFormat.Symbols }.Concat(machine.Next).Concat(machine.Fallbacks).Concat(machine.Tags).Concat(machine.Skips)
            .Select(number => unchecked((uint)number));

    private static IEnumerable<string> Strings(SortedDictionary<string, string> exceptions) => exceptions.Keys.Concat(exceptions.Values);
}
