using System.Text.RegularExpressions;

namespace Undercolor.Papers.Responding;

/// <summary>The kinds of numbers that headings of briefs have.</summary>
internal enum LabelKind { Roman, Capital, Arabic, Small, SmallRoman, InParentheses }

/// <summary>The number in front of a heading: <c>IV.</c>, <c>B.</c>, <c>2.</c>, <c>a.</c>, <c>(3)</c>.</summary>
/// <param name="Order">One-based place among its siblings.</param>
internal readonly partial record struct HeadingLabel(LabelKind Kind, int Order, int Length)
{
    /// <summary>Every way to read the number of a line: <c>C.</c> is a letter or a hundred.</summary>
    public static IEnumerable<HeadingLabel> Readings(string text)
    {
        if (Shape().Match(text) is not { Success: true } match) yield break;
        var (word, length) = (match.Groups["word"].Value, match.Length);
        if (match.Groups["open"].Success)
        {
            yield return new(LabelKind.InParentheses, int.TryParse(word, out var number) ? number : char.ToLowerInvariant(word[0]) - 'a' + 1, length);
            yield break;
        }
        if (int.TryParse(word, out var arabic)) yield return new(LabelKind.Arabic, arabic, length);
        if (Roman(word) is { } roman) yield return new(char.IsUpper(word[0]) ? LabelKind.Roman : LabelKind.SmallRoman, roman, length);
        if (word.Length == 1 && char.IsAsciiLetter(word[0])) yield return new(char.IsUpper(word[0]) ? LabelKind.Capital : LabelKind.Small, char.ToLowerInvariant(word[0]) - 'a' + 1, length);
    }

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

    [GeneratedRegex(@"^(?:POINT\s+|Point\s+)?(?:(?<open>\()(?<word>[A-Za-z]|\d{1,2})\)|(?<word>[IVXLivxl]{1,6}|[A-Za-z]|\d{1,2})(?:[.)](?=\s)|(?<=(?:POINT|Point)\s+\w{1,6})\b[.:]?))\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
