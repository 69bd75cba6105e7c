namespace Undercolor.Documents.Annotate;

/// <summary>The checksum that ZIP keeps of each entry.</summary>
internal static class Crc32
{
    private static readonly uint[] s_table = [.. Enumerable.Range(0, 256).Select(i => Steps((uint)i))];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var b in bytes) sum = s_table[(byte)(sum ^ b)] ^ (sum >> 8);
        return ~sum;
    }

    private static uint Steps(uint value)
    {
        for (var bit = 0; bit < 8; bit++) value = (value & 1) == 0 ? value >> 1 : 0xEDB88320 ^ (value >> 1);
        return value;
    }
}
