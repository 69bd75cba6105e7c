using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Reads the format of <see cref="PackBinary"/>.</summary>
internal ref struct PackParser(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;
    private int _unclaimed = bytes.Length;
    private string[] _strings = [];

    /// <summary>For each string, the number of the last map that had it as a key: finds repeated keys without hashing.</summary>
    private int[] _lastMap = [];
    private int _maps;

    public DataNode.Map Parse()
    {
        if (!_bytes.StartsWith(PackBinary.Magic)) throw Damaged("it does not start with the mark of a compiled pack");
        _at = PackBinary.Magic.Length;
        if (Byte() is var version && version != PackBinary.Version) throw Damaged($"its format is version {version}, and version {PackBinary.Version} is read");
        Strings();
        var root = Node(1) as DataNode.Map ?? throw Damaged("its root is not a map");
        return _at == _bytes.Length ? root : throw Damaged("bytes follow its end");
    }

    private void Strings()
    {
        var lengths = new int[Count()];
        for (var i = 0; i < lengths.Length; i++) lengths[i] = Number();
        _strings = new string[lengths.Length];
        _lastMap = new int[lengths.Length];
        var before = ReadOnlySpan<byte>.Empty;
        for (var i = 0; i < lengths.Length; i++)
        {
            var text = Take(lengths[i]);
            if (i > 0 && before.SequenceCompareTo(text) >= 0) throw Damaged("its texts are not in order");
            if (!Utf8.IsValid(text)) throw Damaged("a text is not UTF-8");
            _strings[i] = Encoding.UTF8.GetString(text);
            before = text;
        }
    }

    private DataNode Node(int depth)
    {
        if (depth > PackBinary.MaximumDepth) throw Damaged("it is nested too deep");
        return Byte() switch
        {
            0 => new DataNode.Scalar(_strings[StringIndex()]),
            1 => new DataNode.List(Items(depth)),
            2 => new DataNode.Map(Entries(depth)),
            var kind => throw Damaged($"{kind} is not a kind of node"),
        };
    }

    private EquatableArray<DataNode> Items(int depth)
    {
        var items = new DataNode[Count()];
        for (var i = 0; i < items.Length; i++) items[i] = Node(depth + 1);
        return new(ImmutableCollectionsMarshal.AsImmutableArray(items));
    }

    private EquatableArray<KeyValuePair<string, DataNode>> Entries(int depth)
    {
        var map = ++_maps;
        var keys = new int[Count()];
        var entries = new KeyValuePair<string, DataNode>[keys.Length];
        for (var i = 0; i < keys.Length; i++) keys[i] = Key(map);
        for (var i = 0; i < entries.Length; i++) entries[i] = new(_strings[keys[i]], Node(depth + 1));
        return new(ImmutableCollectionsMarshal.AsImmutableArray(entries));
    }

    private int Key(int map)
    {
        var key = StringIndex();
        if (_lastMap[key] == map) throw Damaged($"a map has the key '{_strings[key]}' twice");
        _lastMap[key] = map;
        return key;
    }

    private int StringIndex() => Number() is var index && index < _strings.Length ? index : throw Damaged("a text is missing");

    /// <summary>How many things follow. Each takes a byte of its own at least, so that false counts cannot ask for memory:
    /// all counts together are no more than the bytes.</summary>
    private int Count()
    {
        var count = Number();
        if (count > _unclaimed) throw Damaged("it ends too early");
        _unclaimed -= count;
        return count;
    }

    private int Number()
    {
        uint number = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            var next = Byte();
            number |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return number <= int.MaxValue ? (int)number : throw Damaged("a number is too large");
        }
        throw Damaged("a number is too long");
    }

    private byte Byte() => _at < _bytes.Length ? _bytes[_at++] : throw Damaged("it ends too early");

    private ReadOnlySpan<byte> Take(int length)
    {
        if (length > _bytes.Length - _at) throw Damaged("it ends too early");
        var taken = _bytes.Slice(_at, length);
        _at += length;
        return taken;
    }

    private readonly FormatException Damaged(string why) => new($"The compiled pack cannot be read at byte {_at}: {why}.");
}
