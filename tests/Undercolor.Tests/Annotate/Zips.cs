using System.IO.Compression;
using System.Text;

namespace Undercolor.Tests.Annotate;

/// <summary>Containers as other programs write them.</summary>
internal static class Zips
{
    public static byte[] Rewritten(byte[] document, string part, Func<string, string> change) =>
        Packed(Annotation.Parts(document).Select(p => (p.Key, p.Key == part ? Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(p.Value))) : p.Value)));

    public static byte[] Packed(IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true)) Fill(zip, parts);
        return stream.ToArray();
    }

    /// <summary>Written to a stream that cannot go back: sizes and checksums stand behind the data.</summary>
    public static byte[] WithDescriptors(byte[] document)
    {
        using var stream = new MemoryStream();
        using (var forward = new ForwardStream(stream))
        using (var zip = new ZipArchive(forward, ZipArchiveMode.Create, leaveOpen: true)) Fill(zip, Annotation.Parts(document).Select(p => (p.Key, p.Value)));
        return stream.ToArray();
    }

    /// <summary>As zip64: every size, offset and count stands in the large records, and a comment follows the end.</summary>
    public static byte[] Large(byte[] document)
    {
        using var zip = new MemoryStream();
        var records = new List<byte[]>();
        foreach (var (name, bytes) in Annotation.Parts(document))
        {
            var (raw, offset, crc) = (Encoding.UTF8.GetBytes(name), zip.Position, Undercolor.Documents.Annotate.Crc32.Of(bytes));
            zip.Write([.. Numbers(0x04034B50u, (ushort)45, (ushort)0, (ushort)0, 0x00210000u, crc, uint.MaxValue, uint.MaxValue, (ushort)raw.Length, (ushort)20), .. raw,
                .. Numbers((ushort)1, (ushort)16, (ulong)bytes.Length, (ulong)bytes.Length), .. bytes]);
            records.Add([.. Numbers(0x02014B50u, (ushort)45, (ushort)45, (ushort)0, (ushort)0, 0x00210000u, crc, uint.MaxValue, uint.MaxValue, (ushort)raw.Length, (ushort)28, (ushort)0, (ushort)0, (ushort)0, 0u, uint.MaxValue),
                .. raw, .. Numbers((ushort)1, (ushort)24, (ulong)bytes.Length, (ulong)bytes.Length, (ulong)offset)]);
        }
        var directory = (ulong)zip.Position;
        foreach (var record in records) zip.Write(record);
        var (end, size) = ((ulong)zip.Position, (ulong)zip.Position - directory);
        zip.Write(Numbers(0x06064B50u, 44ul, (ushort)45, (ushort)45, 0u, 0u, (ulong)records.Count, (ulong)records.Count, size, directory));
        zip.Write(Numbers(0x07064B50u, 0u, end, 1u));
        zip.Write([.. Numbers(0x06054B50u, (ushort)0, (ushort)0, ushort.MaxValue, ushort.MaxValue, uint.MaxValue, uint.MaxValue, (ushort)6), .. "a note"u8]);
        return zip.ToArray();
    }

    private static byte[] Numbers(params object[] numbers) => [.. numbers.SelectMany(n => n switch
    {
        ushort value => BitConverter.GetBytes(value),
        uint value => BitConverter.GetBytes(value),
        ulong value => BitConverter.GetBytes(value),
        _ => throw new ArgumentException(n.GetType().Name),
    })];

    private static void Fill(ZipArchive zip, IEnumerable<(string Name, byte[] Bytes)> parts)
    {
        foreach (var (name, bytes) in parts)
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(bytes);
        }
    }

    private sealed class ForwardStream(Stream inner) : Stream
    {
        public override bool CanRead => false;
        public override bool CanSeek => false;
        public override bool CanWrite => true;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() => inner.Flush();
        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
