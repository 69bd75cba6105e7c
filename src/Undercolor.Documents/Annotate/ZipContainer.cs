using System.Buffers.Binary;
using System.IO.Compression;
using Undercolor.Documents.Docx;
using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Annotate;

/// <summary>
/// A ZIP container that is written again with some entries changed. The bytes of all others are copied as they are packed:
/// headers, data, what follows the data, and their records.
/// </summary>
internal sealed class ZipContainer
{
    private const uint End = 0x06054B50;
    private const uint LargeEnd = 0x06064B50;
    private const uint LargeEndLocator = 0x07064B50;
    private const uint Local = 0x04034B50;
    private const int EndLength = 22;
    private const ushort NameIsUtf8 = 0x800;
    private const ushort Deflated = 8;

    private readonly byte[] _zip;
    private readonly List<ZipEntryRecord> _entries = [];
    private readonly Dictionary<ZipEntryRecord, int> _ends = new(ReferenceEqualityComparer.Instance);
    private readonly byte[] _comment;

    public ZipContainer(Input input)
    {
        _zip = input.Bytes;
        var end = FindEnd();
        var damaged = input.Refuse("is a damaged ZIP container, so it cannot be annotated.");
        if (end < 0) throw damaged;
        _comment = _zip[(end + EndLength)..];
        var (count, at) = Directory(end);
        var directory = at;
        for (var i = 0L; i < count; i++)
        {
            if (at > int.MaxValue || ZipEntryRecord.Read(_zip, (int)at) is not { } entry) throw damaged;
            _entries.Add(entry);
            at += entry.Bytes.Length;
        }
        if (_entries.Count == 0) throw damaged;
        foreach (var (entry, next) in _entries.OrderBy(e => e.Offset).Zip(_entries.Select(e => e.Offset).Append(directory).Order().Skip(1)))
        {
            if (next > directory || !IsWhole(entry, next)) throw damaged;
            _ends[entry] = (int)next;
        }
        RefuseOdd(input);
    }

    /// <param name="changed">New content by the name of the part; null takes it out.</param>
    /// <param name="added">Parts that are new, in this order at the end.</param>
    public byte[] With(IReadOnlyDictionary<string, byte[]?> changed, IEnumerable<(string Name, byte[] Content)> added)
    {
        using var zip = new MemoryStream(_zip.Length + 65_536);
        var records = new List<byte[]>();
        foreach (var entry in _entries)
        {
            if (!changed.TryGetValue(DocxPackage.PartName(entry.Name), out var content)) records.Add(Copy(entry, zip));
            else if (content is not null) records.Add(Write(entry, content, zip));
        }
        foreach (var (name, content) in added) records.Add(Write(ZipEntryRecord.New(name), content, zip));
        var directory = (uint)zip.Position;
        foreach (var record in records) zip.Write(record);
        WriteEnd(zip, (ushort)records.Count, directory);
        return zip.ToArray();
    }

    private byte[] Copy(ZipEntryRecord entry, MemoryStream zip)
    {
        var record = entry.At((uint)zip.Position);
        zip.Write(_zip, (int)entry.Offset, _ends[entry] - (int)entry.Offset);
        return record;
    }

    /// <summary>What was stored unpacked is stored so again.</summary>
    private static byte[] Write(ZipEntryRecord entry, byte[] content, MemoryStream zip)
    {
        var (offset, crc) = ((uint)zip.Position, Crc32.Of(content));
        var (method, packed) = entry.Method == 0 ? ((ushort)0, content) : (Deflated, Packed(content));
        var flags = (ushort)(entry.Flags & NameIsUtf8);
        Span<byte> head = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(head, Local);
        BinaryPrimitives.WriteUInt16LittleEndian(head[4..], 20);
        BinaryPrimitives.WriteUInt16LittleEndian(head[6..], flags);
        BinaryPrimitives.WriteUInt16LittleEndian(head[8..], method);
        BinaryPrimitives.WriteUInt32LittleEndian(head[10..], entry.TimeAndDate);
        BinaryPrimitives.WriteUInt32LittleEndian(head[14..], crc);
        BinaryPrimitives.WriteUInt32LittleEndian(head[18..], (uint)packed.Length);
        BinaryPrimitives.WriteUInt32LittleEndian(head[22..], (uint)content.Length);
        BinaryPrimitives.WriteUInt16LittleEndian(head[26..], (ushort)entry.RawName.Length);
        zip.Write(head);
        zip.Write(entry.RawName);
        zip.Write(packed);
        return entry.With(flags, method, crc, (uint)packed.Length, (uint)content.Length, offset);
    }

    private static byte[] Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true)) deflate.Write(content);
        return packed.ToArray();
    }

    private void WriteEnd(MemoryStream zip, ushort count, uint directory)
    {
        Span<byte> end = stackalloc byte[EndLength];
        BinaryPrimitives.WriteUInt32LittleEndian(end, End);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)zip.Position - directory);
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], directory);
        BinaryPrimitives.WriteUInt16LittleEndian(end[20..], (ushort)_comment.Length);
        zip.Write(end);
        zip.Write(_comment);
    }

    /// <summary>Two entries of one name, one that leads out of the container, one that is encrypted: each would come out otherwise than it went in.</summary>
    private void RefuseOdd(Input input)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in _entries.Select(e => DocxPackage.PartName(e.Name)))
        {
            if (!names.Add(name)) throw input.Refuse($"holds two parts named {Reports.VisibleText.Of(name)}, so that programs read it differently; it was not annotated.");
            if (name.Split('/').Contains("..")) throw input.Refuse($"holds a file named {Reports.VisibleText.Of(name)}, which leads out of the document; it was not annotated.");
        }
        if (_entries.Find(e => e.IsEncrypted) is { } locked) throw input.Refuse($"holds an encrypted part, {Reports.VisibleText.Of(locked.Name)}; it was not annotated.");
    }

    private bool IsWhole(ZipEntryRecord entry, long next)
    {
        if (entry.Offset + 30 > next) return false;
        var local = _zip.AsSpan((int)entry.Offset, (int)(next - entry.Offset));
        if (BinaryPrimitives.ReadUInt32LittleEndian(local) != Local) return false;
        var name = BinaryPrimitives.ReadUInt16LittleEndian(local[26..]);
        var data = 30L + name + BinaryPrimitives.ReadUInt16LittleEndian(local[28..]);
        return data + (entry.PackedSize == uint.MaxValue ? 0 : entry.PackedSize) <= local.Length && local.Slice(30, name).SequenceEqual(entry.RawName);
    }

    private int FindEnd()
    {
        for (var at = _zip.Length - EndLength; at >= 0 && at >= _zip.Length - EndLength - ushort.MaxValue; at--)
            if (U32(at) == End && at + EndLength + U16(at + 20) == _zip.Length) return at;
        return -1;
    }

    /// <summary>How many records the directory has and where it begins; what is too large for the end record stands in one of its own.</summary>
    private (long Count, long At) Directory(int end)
    {
        (long Count, long At) here = (U16(end + 10), U32(end + 16));
        var locator = end - 20;
        if (here is { Count: < ushort.MaxValue, At: < uint.MaxValue } || locator < 0 || U32(locator) != LargeEndLocator) return here;
        var large = BinaryPrimitives.ReadInt64LittleEndian(_zip.AsSpan(locator + 8));
        return large < 0 || large > locator - 56 || U32((int)large) != LargeEnd ? (-1, -1)
            : (BinaryPrimitives.ReadInt64LittleEndian(_zip.AsSpan((int)large + 32)), BinaryPrimitives.ReadInt64LittleEndian(_zip.AsSpan((int)large + 48)));
    }

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_zip.AsSpan(at));

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_zip.AsSpan(at));
}
