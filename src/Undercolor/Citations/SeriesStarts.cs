using Undercolor.Citations.Tables;

namespace Undercolor.Citations;

/// <summary>Where the name of a series can begin after a number.</summary>
internal static class SeriesStarts
{
    /// <remarks>
    /// <code>
    /// wide        = number [letter | "-" number …] [","] space series
    /// close       = year series | year "-" series
    /// parenthesis = year (" " | "-") number [letter] " (" series
    /// </code>
    /// </remarks>
    /// <returns>Up to three places; -1 for one that is not there.</returns>
    public static Starts After(string text, int at)
    {
        var digits = SlotShape.Digits(text, at);
        if (digits < 0 || digits >= text.Length) return new(-1, -1, -1);
        var number = Numbers(text, digits);
        var comma = number < text.Length && text[number] == ',' ? number + 1 : number;
        var spaced = Gap.Skip(text, comma);
        var wide = spaced > comma && Opens(text, spaced) ? spaced : -1;
        var close = Opens(text, digits) ? digits : -1;
        var dash = Gap.Skip(text, digits);
        if (close < 0 && dash < text.Length && text[dash] == '-' && Opens(text, Gap.Skip(text, dash + 1))) close = Gap.Skip(text, dash + 1);
        return new(wide, close, wide < 0 ? Parenthesis(text, digits) : -1);
    }

    private static int Numbers(string text, int end)
    {
        if (end < text.Length && char.IsAsciiLetterUpper(text[end]) && (end + 1 >= text.Length || !char.IsLetterOrDigit(text[end + 1]))) return end + 1;
        for (var n = 0; n < 3 && end + 1 < text.Length && text[end] == '-' && SlotShape.Digits(text, end + 1) is var next and > 0; n++) end = next;
        return end;
    }

    private static int Parenthesis(string text, int digits)
    {
        if (digits >= text.Length || text[digits] is not (' ' or '-')) return -1;
        var second = SlotShape.Digits(text, digits + 1);
        if (second < 0) return -1;
        if (second < text.Length && char.IsAsciiLetterUpper(text[second])) second++;
        return second + 2 < text.Length && text[second] == ' ' && text[second + 1] == '(' ? second + 2 : -1;
    }

    private static bool Opens(string text, int at) => at < text.Length && char.IsLetter(text[at]);

    /// <summary>Three places without an allocation.</summary>
    public readonly record struct Starts(int Wide, int Close, int Parenthesis)
    {
        public Enumerator GetEnumerator() => new(this);

        public struct Enumerator(Starts starts)
        {
            private int _next = -1;

            public readonly int Current => _next switch { 0 => starts.Wide, 1 => starts.Close, _ => starts.Parenthesis };

            public bool MoveNext() => ++_next < 3;
        }
    }
}
