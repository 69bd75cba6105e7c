using System.Globalization;
using Undercolor.Text;

namespace Undercolor.Documents.Docx;

/// <summary>Writes a counter the way a numbering level's <c>numFmt</c> asks.</summary>
internal static class NumberFormat
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] OrdinalOnes =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <param name="value">The counter; what the format cannot write comes out in decimal.</param>
    public static string Write(int value, string format) => format switch
    {
        "none" => "",
        "bullet" => "",
        "lowerLetter" => Letters(value).ToLowerInvariant(),
        "upperLetter" => Letters(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperRoman" => Roman(value),
        "ordinal" => Decimal(value) + OrdinalEnding(value),
        "cardinalText" => Capital(Words(value, Ones)),
        "ordinalText" => Capital(Words(value, OrdinalOnes)),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "chicago" => Chicago(value),
        _ => Decimal(value),
    };

    private static string Decimal(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>A to Z, then AA, BB: Word repeats the letter, it does not count on as spreadsheets do.</summary>
    private static string Letters(int value) =>
        value is < 1 or > 780 ? Decimal(value) : new string((char)('A' + (value - 1) % 26), (value - 1) / 26 + 1);

    private static string Roman(int value) => value is < 1 or > 3999 ? Decimal(value) : RomanNumeral.Of(value);

    private static string OrdinalEnding(int value) => (value % 100, value % 10) switch
    {
        ( >= 11 and <= 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static string Words(int value, string[] last) => value switch
    {
        < 0 or > 99 => last == Ones ? Decimal(value) : Decimal(value) + OrdinalEnding(value),
        < 20 => last[value],
        _ when value % 10 != 0 => $"{Tens[value / 10]}-{last[value % 10]}",
        _ when last == Ones => Tens[value / 10],
        _ => $"{Tens[value / 10][..^1]}ieth",
    };

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static string Chicago(int value) => value is < 1 or > 100 ? Decimal(value) : new("*†‡§"[(value - 1) % 4], (value - 1) / 4 + 1);
}
