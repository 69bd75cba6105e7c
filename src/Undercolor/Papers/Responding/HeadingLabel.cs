using System.Globalization;
using System.Text.RegularExpressions;

namespace Undercolor.Papers.Responding;

/// <summary>The kinds of numbers that headings of briefs have.</summary>
internal enum LabelKind { Roman, Capital, Arabic, Small, SmallRoman, InParentheses, Decimal }

/// <summary>The number in front of a heading: <c>IV.</c>, <c>POINT II</c>, <c>B.</c>, <c>2.</c>, <c>4.2.1</c>, <c>a.</c>, <c>(3)</c>.</summary>
/// <param name="Order">One-based place among its siblings.</param>
/// <param name="Length">In characters, with the space behind it.</param>
/// <param name="Depth">Of a decimal number: how many numbers it has; else 1.</param>
internal readonly partial record struct HeadingLabel(LabelKind Kind, int Order, int Length, int Depth = 1)
{
    /// <summary>Every way to read the number of a line: <c>C.</c> is a letter or a hundred.</summary>
    public static IEnumerable<HeadingLabel> Readings(string text)
    {
        if (DecimalShape().Match(text) is { Success: true } number)
        {
            yield return new(LabelKind.Decimal, int.Parse(number.Groups["last"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), number.Length, number.Groups["more"].Captures.Count + 2);
            yield break;
        }
        if (Shape().Match(text) is not { Success: true } match) yield break;
        var (word, length) = (match.Groups["word"].Value, match.Length);
        if (match.Groups["open"].Success)
        {
            yield return new(LabelKind.InParentheses, int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var inside) ? inside : Letter(word), length);
            yield break;
        }
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var arabic)) yield return new(LabelKind.Arabic, arabic, length);
        if (Roman(word) is { } roman) yield return new(char.IsUpper(word[0]) ? LabelKind.Roman : LabelKind.SmallRoman, roman, length);
        if (word.Length == 1 && char.IsAsciiLetter(word[0])) yield return new(char.IsUpper(word[0]) ? LabelKind.Capital : LabelKind.Small, Letter(word), length);
    }

    private static int Letter(string word) => char.ToLowerInvariant(word[0]) - 'a' + 1;

    private static int? Roman(string word)
    {
        var value = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var (own, next) = (Worth(word[i]), i + 1 < word.Length ? Worth(word[i + 1]) : 0);
            if (own == 0) return null;
            value += own < next ? -own : own;
        }
        return value;
    }

    private static int Worth(char letter) => char.ToUpperInvariant(letter) switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, _ => 0 };

    [GeneratedRegex(@"^(?:POINT\s+|Point\s+)?(?:(?<open>\()(?<word>[A-Za-z]|\d{1,2})\)|(?<word>[IVXLivxl]{1,6}|[A-Za-z]|\d{1,2})(?:[.)](?=\s)|(?<=(?:POINT|Point)\s+\w{1,6})\b[.:]?)|(?<word>\d)(?=\s+[A-Z]{3}))\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^\d{1,2}(?:\.(?<more>\d{1,2})(?=\.\d))*\.(?<last>\d{1,2})\.?\s+(?=[A-Z“""'])", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalShape();
}
