using System.Globalization;

namespace Undercolor.Documents.Docx;

/// <summary>The few characters of symbol fonts that pleadings use: check boxes, bullets, the section sign.</summary>
internal static class Symbols
{
    /// <param name="code">The <c>w:char</c> of a <c>w:sym</c>: four hexadecimal digits, often in the private range F000 to F0FF.</param>
    public static string Of(string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)) return "";
        return value switch
        {
            0xF0FE or 0xF0FD or 0xF078 or 0xF053 or 0xF052 => "☒",
            0xF0A8 or 0xF06F or 0xF0A3 or 0xF02A => "☐",
            0xF0FC => "✓",
            0xF0B7 or 0xF0A7 => "•",
            >= 0xF020 and <= 0xF07E => ((char)(value - 0xF000)).ToString(),
            >= 0x20 and < 0xD800 => ((char)value).ToString(),
            _ => "",
        };
    }
}
