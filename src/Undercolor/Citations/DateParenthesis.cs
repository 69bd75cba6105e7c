using System.Globalization;
using Undercolor.Citations.Tables;

namespace Undercolor.Citations;

/// <summary>Reads what stands in the parentheses of a court and a date: "4th Cir. 2012", "C.D. Cal. Feb. 9, 2015", "West 2009", "2005-06".</summary>
internal static class DateParenthesis
{
    private const int Longest = 100;

    /// <param name="inside">Without the parentheses.</param>
    /// <returns>The year, and what stands before the date; null where no year closes it.</returns>
    public static (int Year, string Court)? Read(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim();
        if (inside.Length is < 4 or > Longest || !char.IsUpper(inside[0]) && !char.IsAsciiDigit(inside[0])) return null;
        var start = inside.Length;
        while (start > 0 && (char.IsAsciiDigit(inside[start - 1]) || inside[start - 1] is '-' or '–')) start--;
        var year = inside[start..];
        if (start > 0 && char.IsLetterOrDigit(inside[start - 1])) return null;
        if (year.IndexOfAny("-–") is var dash and >= 0) year = dash == 4 && year.Length is 7 or 9 ? year[..4] : "";
        if (year.Length != 4 || !int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number is < 1600 or > 2199) return null;
        return (number, WithoutDay(inside[..start]).Trim().TrimEnd(',').Trim().ToString());
    }

    /// <summary>Cuts "Feb. 9," or "Feb. 9 &amp; 10," from the end.</summary>
    private static ReadOnlySpan<char> WithoutDay(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (char.IsAsciiDigit(text[end - 1]) || char.IsWhiteSpace(text[end - 1]) || text[end - 1] is ',' or '-' or '–')) end--;
        var start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.')) start--;
        return IsMonth(text[start..end]) ? text[..start] : text;
    }

    private static bool IsMonth(ReadOnlySpan<char> word) => word.TrimEnd('.') is
        "Jan" or "January" or "Feb" or "February" or "Mar" or "March" or "Apr" or "April" or "May" or "Jun" or "June" or "Jul" or "July" or
        "Aug" or "August" or "Sep" or "Sept" or "September" or "Oct" or "October" or "Nov" or "November" or "Dec" or "December";
}
