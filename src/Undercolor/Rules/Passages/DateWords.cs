using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>A date as written.</summary>
/// <remarks>
/// <code>
/// date  = month [ day [ "," ] ] [ year ] | digits sep digits sep digits
/// sep   = "/" | "-"
/// </code>
/// </remarks>
internal readonly record struct DateWords(TextSpan Span, bool HasDay, bool HasYear)
{
    public bool IsFull => HasDay && HasYear;

    /// <summary>The dates in a stretch of text. Looks at each character a bounded number of times.</summary>
    public static IEnumerable<DateWords> In(string text, TextSpan within, WordSet months)
    {
        for (var at = within.Start; at < within.End; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(text[at - 1])) continue;
            if ((char.IsUpper(text[at]) ? Named(text, at, within.End, months) : char.IsAsciiDigit(text[at]) ? Numeric(text, at, within.End) : null) is not { } date) continue;
            yield return date;
            at = date.Span.End - 1;
        }
    }

    private static DateWords? Named(string text, int start, int end, WordSet months)
    {
        var at = start;
        while (at < end && char.IsLetter(text[at]) && at - start < 10) at++;
        if (!months.Contains(text[start..at].ToLowerInvariant())) return null;
        if (at < end && text[at] == '.') at++;
        var dayEnd = Digits(text, Skip(text, at, end, ' '), end, 1, 2);
        var afterDay = dayEnd is { } d ? Skip(text, Suffix(text, d, end), end, ',') : at;
        var yearEnd = Digits(text, Skip(text, afterDay, end, ' '), end, 4, 4);
        if (dayEnd is null && yearEnd is null) return null;
        return new(new(start, yearEnd ?? dayEnd!.Value), dayEnd is not null, yearEnd is not null);
    }

    private static DateWords? Numeric(string text, int start, int end)
    {
        if (Digits(text, start, end, 1, 4) is not { } first || first >= end || text[first] is not ('/' or '-')) return null;
        if (Digits(text, first + 1, end, 1, 2) is not { } second || second >= end || text[second] != text[first]) return null;
        if (Digits(text, second + 1, end, 1, 4) is not { } third) return null;
        var (a, c) = (first - start, third - second - 1);
        return a == 4 && c <= 2 || a <= 2 && c is 2 or 4 ? new(new(start, third), true, true) : null;
    }

    private static int Suffix(string text, int at, int end) =>
        at + 2 <= end && text[at..(at + 2)] is "st" or "nd" or "rd" or "th" ? at + 2 : at;

    private static int Skip(string text, int at, int end, char c)
    {
        while (at < end && text[at] == c) at++;
        return at;
    }

    /// <summary>The end of a run of so many digits, or null.</summary>
    private static int? Digits(string text, int at, int end, int fewest, int most)
    {
        var start = at;
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        return at - start >= fewest && at - start <= most ? at : null;
    }
}
