using System.Reflection;

namespace Undercolor.Packs;

/// <summary>The data that was compiled into this assembly when it was built.</summary>
public static class EmbeddedPacks
{
    /// <summary>The compiled packs; <c>PackBinary.Read</c> of the engine reads them.</summary>
    public static ReadOnlyMemory<byte> Packs => Resource("undercolor.packs");

    /// <summary>The compiled tables of reporters, codes, journals and courts.</summary>
    public static ReadOnlyMemory<byte> Citations => Resource("citations.packs");

    /// <summary>The tagger's compiled lexicon.</summary>
    public static ReadOnlyMemory<byte> Lexicon => Resource("lexicon.bin");

    /// <summary>A view of the loaded assembly's own bytes: nothing is copied, and it lives as long as the process.</summary>
    private static unsafe ReadOnlyMemory<byte> Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"This build has no {name}. Build src/Undercolor.Packs again.");
        return stream is UnmanagedMemoryStream mapped
            ? new MappedMemory(mapped.PositionPointer, checked((int)mapped.Length)).Memory
            : Copy(stream);
    }

    private static ReadOnlyMemory<byte> Copy(Stream stream)
    {
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
