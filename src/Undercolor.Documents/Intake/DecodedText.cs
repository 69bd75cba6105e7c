using System.Text;

namespace Undercolor.Documents.Intake;

/// <summary>
/// The decoded input of a text format: what every source offset counts in, in UTF-16 units, without a byte order mark.
/// </summary>
/// <param name="Note">What a reader of the report should know about the decoding; null where nothing is unusual.</param>
internal sealed record DecodedText(string Text, string? Note)
{
    private const double ControlShare = 0.01;
    private static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The block 0x80 to 0x9F of Windows-1252; bytes that it leaves open stand for themselves.</summary>
    private const string Windows1252 =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static DecodedText Of(Input input)
    {
        var decoded = Decode(input.Bytes);
        if (LooksBinary(decoded.Text)) throw input.Refuse("is not a text, Word, PDF, HTML or Markdown document.");
        return decoded;
    }

    private static DecodedText Decode(byte[] bytes)
    {
        ReadOnlySpan<byte> span = bytes;
        if (span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) span = span[3..];
        else if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return new(Encoding.Unicode.GetString(span[2..]), null);
        else if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return new(Encoding.BigEndianUnicode.GetString(span[2..]), null);
        try
        {
            return new(StrictUtf8.GetString(span), null);
        }
        catch (DecoderFallbackException)
        {
            return new(Latin(span), "The file is not valid UTF-8; it was read as Windows-1252.");
        }
    }

    /// <summary>Bytes of the block 0x80 to 0x9F by the table, all others as themselves.</summary>
    public static char FromWindows1252(byte b) => b is >= 0x80 and <= 0x9F ? Windows1252[b - 0x80] : (char)b;

    private static string Latin(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes) text.Append(FromWindows1252(b));
        return text.ToString();
    }

    private static bool LooksBinary(string text)
    {
        if (text.Contains('\0')) return true;
        var controls = 0;
        foreach (var c in text)
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v' or '\u001A' or '\b')) controls++;
        return controls > text.Length * ControlShare;
    }
}
