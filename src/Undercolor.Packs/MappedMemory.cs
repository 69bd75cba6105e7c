using System.Buffers;

namespace Undercolor.Packs;

/// <summary>Memory over a part of a loaded assembly, which never moves and is never unloaded.</summary>
internal sealed unsafe class MappedMemory(byte* start, int length) : MemoryManager<byte>
{
    private readonly byte* _start = start;

    public override Span<byte> GetSpan() => new(_start, length);

    public override MemoryHandle Pin(int elementIndex = 0) => new(_start + elementIndex);

    public override void Unpin() { }

    protected override void Dispose(bool disposing) { }
}
