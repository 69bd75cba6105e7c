namespace Undercolor.Doctrine;

/// <summary>The compiled form of a tree of packs: small, fast to load, the same bytes for the same tree.</summary>
/// <remarks>
/// <code>
/// file    = "UCPK" version strings node
/// strings = count { length } { UTF-8 bytes }      strictly ascending by bytes, so that each is there once
/// node    = 0 string | 1 count { node } | 2 count { string } { node }     first all keys, then their values
/// </code>
/// Every number is an unsigned LEB128 varint; a string is an index into the table. Lines and columns are not kept.
/// </remarks>
public static class PackBinary
{
    internal const byte Version = 1;
    internal const int MaximumDepth = 128;

    internal static ReadOnlySpan<byte> Magic => "UCPK"u8;

    /// <exception cref="ArgumentException">The tree is nested more than 128 deep, repeats a key in a map, or holds a text
    /// that is not well-formed UTF-16.</exception>
    public static byte[] Write(DataNode.Map root) => new PackWriter(root).ToArray();

    /// <summary>Reads what <see cref="Write"/> wrote. Nothing is trusted: sizes are checked against the bytes at hand
    /// before anything is allocated.</summary>
    /// <exception cref="FormatException">The bytes are not a compiled pack of this version, or are damaged. Hosts report it
    /// as an internal fault when the pack is their own, and as unreadable input when it is the user's.</exception>
    public static DataNode.Map Read(ReadOnlySpan<byte> bytes) => new PackParser(bytes).Parse();
}
