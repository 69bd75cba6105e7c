namespace Undercolor.Text;

/// <summary>The number in front of a paragraph, as pleadings print it.</summary>
/// <remarks>
/// <code>
/// label  = [ "¶" ] number { "." digits } [ "(" letter ")" | letter ] ( "." | ")" | " ." ) | "(" number ")" | "¶" number
/// number = digit { digit }          ; at most four digits
/// </code>
/// A bare number without a mark behind it (<c>22 The</c>) is a label only where a capital letter follows.
/// </remarks>
public static class ParagraphLabel
{
    /// <summary>A label and what it says: the number as printed and the offset where the text of the paragraph begins.</summary>
    public readonly record struct Label(string Number, int Value, int TextStart);

    public static int? LeadingNumber(string line) => Parse(line)?.Value;

    /// <summary>Whether the text is nothing but a label.</summary>
    public static bool IsLabelOnly(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > 6) return false;
        var digits = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('.' or ')' or '(' or '¶' or ' ')) return false;
        }
        return digits is > 0 and <= 4 && text[^1] is '.' or ')';
    }

    /// <summary>The label at the start of a block, or null.</summary>
    public static Label? Parse(ReadOnlySpan<char> text)
    {
        var at = 0;
        Skip(text, ref at);
        var marked = at < text.Length && text[at] == '¶';
        if (marked) { at++; Skip(text, ref at); }
        var open = at < text.Length && text[at] == '(';
        if (open) at++;
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        if (at == start || at - start > 4) return null;
        var value = int.Parse(text[start..at], System.Globalization.CultureInfo.InvariantCulture);
        if (open) return at < text.Length && text[at] == ')' ? End(text, text[start..at], value, at + 1, true) : null;
        while (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at++;
            while (at < text.Length && char.IsAsciiDigit(text[at])) at++;
        }
        var numberEnd = Suffix(text, ref at);
        var number = text[start..numberEnd];
        if (at < text.Length && text[at] is '.' or ')') return End(text, number, value, at + 1, true);
        if (at + 1 < text.Length && text[at] == ' ' && text[at + 1] is '.' or ')') return End(text, number, value, at + 2, true);
        return End(text, number, value, at, marked);
    }

    private static int Suffix(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 2 < text.Length && text[at] == '(' && char.IsAsciiLetterLower(text[at + 1]) && text[at + 2] == ')') at += 3;
        else if (at + 1 < text.Length && char.IsAsciiLetter(text[at]) && text[at + 1] is '.' or ')') at++;
        return at;
    }

    private static Label? End(ReadOnlySpan<char> text, ReadOnlySpan<char> number, int value, int at, bool marked)
    {
        var spaced = at >= text.Length || char.IsWhiteSpace(text[at]);
        Skip(text, ref at);
        if (at >= text.Length) return marked ? new(number.ToString(), value, at) : null;
        var begins = marked ? spaced && BeginsText(text[at]) : spaced && BeginsWord(text[at..]) && !IsMonth(text[at..]);
        return begins ? new(number.ToString(), value, at) : null;
    }

    private static bool BeginsText(char c) => char.IsUpper(c) || c is '“' or '"' or '[' or '(' or '‘' || char.IsAsciiDigit(c);

    private static bool BeginsWord(ReadOnlySpan<char> text) => text.Length > 1 && char.IsUpper(text[0]) && char.IsLower(text[1]);

    private static bool IsMonth(ReadOnlySpan<char> text)
    {
        foreach (var month in Months)
            if (text.StartsWith(month, StringComparison.Ordinal)) return true;
        return text.StartsWith("U.S", StringComparison.Ordinal);
    }

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May ", "June", "July", "August", "September", "October", "November", "December"];

    private static void Skip(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }
}
