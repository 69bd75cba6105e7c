using static Undercolor.Text.Letters;

namespace Undercolor.Text;

/// <summary>Where a token that begins with a digit ends, and what it is.</summary>
internal static class NumberShape
{
    public static int End(ReadOnlySpan<char> text, int start, out TokenKind kind)
    {
        var at = start + 1;
        while (at < text.Length && (Continues(text, at) || Joins(text, start, at))) at++;
        kind = KindOf(text[start..at]);
        return at;
    }

    private static bool Continues(ReadOnlySpan<char> text, int at) => IsDigit(text[at]) || (IsLetter(text[at]) && !BeginsHalfOfDay(text, at));

    /// <summary>In <c>9:15p.m.</c> the number stops before the half of the day.</summary>
    private static bool BeginsHalfOfDay(ReadOnlySpan<char> text, int at) =>
        text[at] is 'a' or 'p' or 'A' or 'P' && IsDigit(text[at - 1]) && At(text, at + 1) == '.' && At(text, at + 2) is 'm' or 'M';

    private static bool Joins(ReadOnlySpan<char> text, int start, int at)
    {
        var (before, after) = (text[at - 1], At(text, at + 1));
        return text[at] switch
        {
            ',' => IsDigit(before) && IsThousand(text, at + 1) && at - start < 16 && !text[start..at].ContainsAny(":/-"),
            '.' or ':' or '/' => IsDigit(before) && IsDigit(after),
            '-' or '\u2010' or '\u2011' => IsLetterOrDigit(before) && IsLetterOrDigit(after),
            '\'' or '\u2019' => IsLetter(after),
            _ => false,
        };
    }

    private static bool IsThousand(ReadOnlySpan<char> text, int at) =>
        IsDigit(At(text, at)) && IsDigit(At(text, at + 1)) && IsDigit(At(text, at + 2)) && !IsDigit(At(text, at + 3));

    private static TokenKind KindOf(ReadOnlySpan<char> token)
    {
        var letters = token.IndexOfAnyExcept("0123456789,.:/-\u2010\u2011");
        if (letters < 0) return token.Contains(':') ? TokenKind.Time : TokenKind.Number;
        var ending = token[letters..];
        if (ending.IndexOfAny("-'\u2010\u2011\u2019") >= 0 || IsHyphen(token[letters - 1])) return TokenKind.Word;
        return ending is "st" or "nd" or "rd" or "th" or "d" or "ST" or "ND" or "RD" or "TH" ? TokenKind.Ordinal
            : ending is "am" or "pm" or "AM" or "PM" ? TokenKind.Time
            : TokenKind.Number;
    }
}
