using System.Text;
using Undercolor.Text;

namespace Undercolor.Documents.Intake;

/// <summary>Tells a format by its first bytes, then by its name. What is no document is refused by name.</summary>
internal static class FormatDetector
{
    private const string Supported = "the formats are DOCX, PDF, HTML, Markdown and plain text";

    public static SourceFormat Detect(Input input)
    {
        ReadOnlySpan<byte> bytes = input.Bytes;
        if (bytes.StartsWith("PK\x03\x04"u8) || bytes.StartsWith("PK\x05\x06"u8)) return SourceFormat.Docx;
        if (bytes[..Math.Min(1024, bytes.Length)].IndexOf("%PDF-"u8) >= 0) return SourceFormat.Pdf;
        if (ForeignKind(bytes) is { } kind) throw input.Refuse($"is {kind}; {Supported}.");
        return input.Options.Format ?? TextKind(input);
    }

    private static string? ForeignKind(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) => OleKind(bytes),
        _ when bytes.StartsWith(@"{\rtf"u8) => "a Rich Text (RTF) file: save it as DOCX",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) => "a PNG picture",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "a JPEG picture",
        _ when bytes.StartsWith("GIF8"u8) => "a GIF picture",
        _ when bytes.StartsWith("II*\0"u8) || bytes.StartsWith("MM\0*"u8) => "a TIFF picture",
        _ when bytes.StartsWith("\u007FELF"u8) => "a program",
        _ when bytes.StartsWith("MZ"u8) && bytes.Contains((byte)0) => "a program",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) => "a compressed archive",
        _ => null,
    };

    private static string OleKind(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf(Encoding.Unicode.GetBytes("EncryptedPackage")) >= 0)
            return "protected by a password: open it in Word, remove the password and save it again";
        return bytes.IndexOf(Encoding.Unicode.GetBytes("WordDocument")) >= 0
            ? "an old Word file (.doc): open it in Word or LibreOffice and save it as DOCX"
            : "an old Office file: save it as DOCX";
    }

    private static SourceFormat TextKind(Input input)
    {
        if (input.Extension is ".html" or ".htm" or ".xhtml") return SourceFormat.Html;
        var opening = DecodedText.Of(input).Text.AsSpan();
        opening = opening[..Math.Min(1024, opening.Length)].TrimStart();
        if (opening.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || opening.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (opening.StartsWith('<') && opening.Contains("<html", StringComparison.OrdinalIgnoreCase)))
            return SourceFormat.Html;
        if (opening.StartsWith("<?xml"))
            throw input.Refuse($"is an XML file; {Supported}.");
        return input.Extension is ".md" or ".markdown" ? SourceFormat.Markdown : SourceFormat.Text;
    }
}
