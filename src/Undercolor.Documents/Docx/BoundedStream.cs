using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Docx;

/// <summary>Counts what a container's part unpacks to, and refuses the document when it passes a limit.</summary>
internal sealed class BoundedStream(Stream inner, Input input, long packed, UnpackedTotal total) : Stream
{
    private const long RatioFrom = 1_000_000;
    private long _read;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        _read += read;
        total.Bytes += read;
        if (total.Bytes > input.Limits.MaxDecompressedBytes)
            throw input.Refuse($"unpacks to more than {input.Limits.MaxDecompressedBytes:N0} bytes, the limit.");
        if (_read > RatioFrom && _read > Math.Max(1, packed) * input.Limits.MaxCompressionRatio)
            throw input.Refuse($"is packed more than {input.Limits.MaxCompressionRatio} to 1, which no ordinary document is; it was not read.");
        return read;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => _read; set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>Bytes unpacked so far from all parts of one document.</summary>
internal sealed class UnpackedTotal
{
    public long Bytes { get; set; }
    public int Nodes { get; set; }
}
