using System.Globalization;
using System.Text.RegularExpressions;
using Undercolor.Text;

namespace Undercolor.Rules.Passages;

/// <summary>A date as written.</summary>
/// <remarks>
/// <code>
/// date  = month [ day [ "," ] ] [ year ] | digits sep digits sep digits
/// sep   = "/" | "-"
/// </code>
/// </remarks>
internal sealed partial record DateWords(TextSpan Span, bool HasDay, bool HasYear)
{
    /// <summary>The first three letters of each month.</summary>
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static readonly string[] s_numeric = ["M/d/yyyy", "M-d-yyyy", "yyyy-M-d", "yyyy/M/d"];

    public bool IsFull => HasDay && HasYear;

    /// <summary>The day that the words name, the month first where all is digits; null where they are not full, have a year of two digits or name no day.</summary>
    public DateOnly? Day(string text)
    {
        if (!IsFull) return null;
        var words = Span.Of(text);
        if (DateOnly.TryParseExact(words, s_numeric, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        var numbers = Number().Matches(words);
        var month = words.Length < 3 ? -1 : Months.IndexOf(words[..3], StringComparison.OrdinalIgnoreCase);
        return month >= 0 && month % 3 == 0 && numbers.Count == 2 && Made(numbers[1].Value, month / 3 + 1, numbers[0].Value) is { } made ? made : null;
    }

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

    private static DateOnly? Made(string year, int month, string day)
    {
        var (y, d) = (int.Parse(year, CultureInfo.InvariantCulture), int.Parse(day, CultureInfo.InvariantCulture));
        return y is >= 1 and <= 9999 && d >= 1 && d <= DateTime.DaysInMonth(y, month) ? new(y, month, d) : null;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

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
