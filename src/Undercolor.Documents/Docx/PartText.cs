using System.Text;
using Undercolor.Documents.Intake;

namespace Undercolor.Documents.Docx;

/// <summary>A change to a part: what stands between two offsets gives way to other text.</summary>
/// <param name="Start">Zero-based UTF-16 offset into the decoded part.</param>
/// <param name="End">Exclusive; equal to <paramref name="Start"/> where nothing is taken away.</param>
internal readonly record struct Edit(int Start, int End, string Text)
{
    public static Edit Insert(int at, string text) => new(at, at, text);

    public static Edit Delete(int start, int end) => new(start, end, "");
}

/// <summary>The decoded text of one XML part, and its bytes, which stay as they are wherever nothing is edited.</summary>
internal sealed class PartText
{
    private readonly byte[] _bytes;
    private readonly Encoding _encoding;
    private readonly int _mark;

    private PartText(byte[] bytes, Encoding encoding, int mark) =>
        (_bytes, _encoding, _mark, Text) = (bytes, encoding, mark, encoding.GetString(bytes, mark, bytes.Length - mark));

    /// <summary>Without the byte order mark.</summary>
    public string Text { get; }

    public static PartText Of(byte[] bytes, string part, Input input)
    {
        var (encoding, mark) = EncodingOf(bytes, part, input);
        try
        {
            return new(bytes, encoding, mark);
        }
        catch (DecoderFallbackException)
        {
            throw input.Refuse($"is damaged: its part {part} holds bytes that are not {encoding.WebName.ToUpperInvariant()}.");
        }
    }

    /// <summary>The bytes of the part with the edits made; all others are copied, never written anew.</summary>
    /// <param name="edits">In the order of the text and apart from each other.</param>
    public byte[] With(IEnumerable<Edit> edits)
    {
        using var made = new MemoryStream(_bytes.Length + 4096);
        var (at, from) = (0, _mark);
        made.Write(_bytes, 0, _mark);
        foreach (var edit in edits)
        {
            var kept = _encoding.GetByteCount(Text.AsSpan(at, edit.Start - at));
            made.Write(_bytes, from, kept);
            made.Write(_encoding.GetBytes(edit.Text));
            from += kept + _encoding.GetByteCount(Text.AsSpan(edit.Start, edit.End - edit.Start));
            at = edit.End;
        }
        made.Write(_bytes, from, _bytes.Length - from);
        return made.ToArray();
    }

    private static (Encoding Encoding, int Mark) EncodingOf(ReadOnlySpan<byte> bytes, string part, Input input) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8, 3),
        [0xFF, 0xFE, ..] => (Utf16(false), 2),
        [0xFE, 0xFF, ..] => (Utf16(true), 2),
        [(byte)'<', 0, ..] => (Utf16(false), 0),
        [0, (byte)'<', ..] => (Utf16(true), 0),
        _ => Declared(bytes) is "" or "utf-8" or "us-ascii" ? (Utf8, 0)
            : throw input.Refuse($"writes its part {part} in an encoding other than UTF-8 and UTF-16, which no Word document may."),
    };

    private static UTF8Encoding Utf8 { get; } = new(false, throwOnInvalidBytes: true);

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, false, throwOnInvalidBytes: true);

    /// <summary>The encoding that the XML declaration names, in lower case; empty for none.</summary>
    private static string Declared(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(200, bytes.Length)]);
        if (!head.StartsWith("<?xml", StringComparison.Ordinal)) return "";
        var name = head.IndexOf("encoding", 0, Math.Max(0, head.IndexOf("?>", StringComparison.Ordinal)), StringComparison.Ordinal);
        var open = name < 0 ? -1 : head.AsSpan(name).IndexOfAny('"', '\'') + name;
        var close = open < name || name < 0 ? -1 : head.IndexOf(head[open], open + 1);
        return close < 0 ? "" : head[(open + 1)..close].ToLowerInvariant();
    }
}
