using System.Globalization;
using System.Net;
using AngleSharp.Html;

namespace Undercolor.Documents.Html;

/// <summary>Character references: what they stand for and how much of the source they take.</summary>
internal static class HtmlEntity
{
    private const int Longest = 34;

    /// <summary>Decodes the reference that begins at <paramref name="at"/> (an ampersand); null where it is a plain ampersand.</summary>
    public static (string Text, int Length)? At(string source, int at, int end)
    {
        var limit = Math.Min(end, at + Longest);
        var stop = at + 1;
        while (stop < limit && (char.IsAsciiLetterOrDigit(source[stop]) || source[stop] == '#')) stop++;
        if (stop == at + 1) return null;
        var closed = stop < end && source[stop] == ';';
        var name = source[(at + 1)..stop];
        var text = name[0] == '#' ? Numeric(name) : Named(name, closed);
        return text is null ? null : (text, stop - at + (closed ? 1 : 0));
    }

    private static string? Numeric(string name)
    {
        var hex = name.Length > 1 && name[1] is 'x' or 'X';
        if (!int.TryParse(name.AsSpan(hex ? 2 : 1), hex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return null;
        if (code is >= 0x80 and <= 0x9F) return Intake.DecodedText.FromWindows1252((byte)code).ToString();
        return code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }

    private static string? Named(string name, bool closed)
    {
        if (!closed && name is not ("amp" or "lt" or "gt" or "quot" or "nbsp" or "sect" or "para" or "copy" or "reg")) return null;
        var written = $"&{name};";
        var decoded = WebUtility.HtmlDecode(written);
        return decoded != written ? decoded : HtmlEntityProvider.Resolver.GetSymbol(name + ";");
    }
}
