using System.Buffers.Binary;
using System.Text;

namespace Undercolor.Documents.Annotate;

/// <summary>An entry of a ZIP container as its central directory records it: the record's bytes, and where the entry's own begin.</summary>
internal sealed record ZipEntryRecord(byte[] Bytes, long Offset)
{
    private const int Fixed = 46;
    private const uint Signature = 0x02014B50;
    private const ushort Zip64 = 1;

    /// <summary>In a record, what is too large for its field stands in the extra part.</summary>
    private const uint Elsewhere = uint.MaxValue;

    public ushort Flags => U16(8);
    public ushort Method => U16(10);
    public uint TimeAndDate => U32(12);
    public uint PackedSize => U32(20);
    public bool IsEncrypted => (Flags & 1) != 0;
    public ReadOnlySpan<byte> RawName => Bytes.AsSpan(Fixed, U16(28));
    public string Name => ((Flags & 0x800) != 0 ? Encoding.UTF8 : Encoding.Latin1).GetString(RawName);

    private int ExtraLength => U16(30);
    private int CommentLength => U16(32);

    /// <summary>Reads the record at an offset; null where none stands there.</summary>
    public static ZipEntryRecord? Read(ReadOnlySpan<byte> zip, int at)
    {
        if (at < 0 || zip.Length - at < Fixed || BinaryPrimitives.ReadUInt32LittleEndian(zip[at..]) != Signature) return null;
        var head = zip[at..];
        var length = Fixed + Short(head, 28) + Short(head, 30) + Short(head, 32);
        if (length > head.Length) return null;
        var record = new ZipEntryRecord(head[..length].ToArray(), 0);
        return record with { Offset = record.U32(42) != Elsewhere ? record.U32(42) : record.LargeOffset() };
    }

    /// <summary>The same entry at another place.</summary>
    public byte[] At(uint offset)
    {
        var moved = (byte[])Bytes.Clone();
        if (U32(42) != Elsewhere) BinaryPrimitives.WriteUInt32LittleEndian(moved.AsSpan(42), offset);
        else BinaryPrimitives.WriteUInt64LittleEndian(moved.AsSpan(LargeOffsetAt()), offset);
        return moved;
    }

    /// <summary>The record of the entry with other content; what its extra part said of the old one goes.</summary>
    public byte[] With(ushort flags, ushort method, uint crc, uint packed, uint size, uint offset)
    {
        var extra = Fixed + RawName.Length;
        byte[] changed = [.. Bytes.AsSpan(0, extra), .. Bytes.AsSpan(extra + ExtraLength, CommentLength)];
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(6), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(8), flags);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(10), method);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(16), crc);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(20), packed);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(24), size);
        BinaryPrimitives.WriteUInt16LittleEndian(changed.AsSpan(30), 0);
        BinaryPrimitives.WriteUInt32LittleEndian(changed.AsSpan(42), offset);
        return changed;
    }

    /// <summary>The record of a new entry.</summary>
    public static ZipEntryRecord New(string name)
    {
        var raw = Encoding.UTF8.GetBytes(name);
        var record = new byte[Fixed + raw.Length];
        BinaryPrimitives.WriteUInt32LittleEndian(record, Signature);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(4), 20);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(10), 8);
        BinaryPrimitives.WriteUInt32LittleEndian(record.AsSpan(12), EarliestTime);
        BinaryPrimitives.WriteUInt16LittleEndian(record.AsSpan(28), (ushort)raw.Length);
        raw.CopyTo(record, Fixed);
        return new(record, 0);
    }

    /// <summary>1 January 1980, the first day that ZIP knows: a file must not tell when it was made.</summary>
    private const uint EarliestTime = 0x00210000;

    private long LargeOffset() => LargeOffsetAt() is > 0 and var at ? (long)Math.Min(long.MaxValue, BinaryPrimitives.ReadUInt64LittleEndian(Bytes.AsSpan(at))) : long.MaxValue;

    /// <summary>Where the extra part holds the offset: behind those sizes that are too large for their fields as well.</summary>
    private int LargeOffsetAt()
    {
        var end = Fixed + RawName.Length + ExtraLength;
        for (var at = Fixed + RawName.Length; at + 4 <= end; at += 4 + U16(at + 2))
        {
            if (U16(at) != Zip64) continue;
            var value = at + 4 + (U32(24) == Elsewhere ? 8 : 0) + (U32(20) == Elsewhere ? 8 : 0);
            return value + 8 <= Math.Min(end, at + 4 + U16(at + 2)) ? value : 0;
        }
        return 0;
    }

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes.AsSpan(at));

    private static ushort Short(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);
}
