using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Undercolor.Text;

/// <summary>Reads the sections of a lexicon in order.</summary>
internal sealed class LexiconReader(ReadOnlyMemory<byte> bytes)
{
    private int _at;

    public uint[] Take(int count)
    {
        var words = MemoryMarshal.Cast<byte, uint>(Section((long)count * sizeof(uint))).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(words, words);
        return words;
    }

    public byte[] TakeBytes(int count) => Section(count).ToArray();

    private ReadOnlySpan<byte> Section(long length)
    {
        if (length < 0 || _at + length > bytes.Length) throw new InvalidDataException("The lexicon ends early.");
        var section = bytes.Span.Slice(_at, (int)length);
        _at += (int)length;
        return section;
    }
}
