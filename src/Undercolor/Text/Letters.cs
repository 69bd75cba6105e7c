using System.Globalization;

namespace Undercolor.Text;

/// <summary>What a character can do in a word.</summary>
internal static class Letters
{
    /// <summary>The character at an offset, or <c>\0</c> outside the text.</summary>
    public static char At(ReadOnlySpan<char> text, int offset) => (uint)offset < (uint)text.Length ? text[offset] : '\0';

    public static bool IsLetter(char unit) =>
        char.IsLetter(unit) || CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsDigit(char unit) => char.IsAsciiDigit(unit);

    public static bool IsLetterOrDigit(char unit) => IsDigit(unit) || IsLetter(unit);

    public static bool IsApostrophe(char unit) => unit is '\'' or '\u2019' or '\u02BC';

    public static bool IsHyphen(char unit) => unit is '-' or '\u2010' or '\u2011';

    /// <summary>Punctuation as a reader means it: Unicode counts <c>§</c>, <c>#</c> and their like in, we do not.</summary>
    public static bool IsPunctuation(char unit) =>
        char.IsPunctuation(unit) && unit is not ('#' or '%' or '&' or '*' or '@' or '§' or '¶' or '\\');
}
