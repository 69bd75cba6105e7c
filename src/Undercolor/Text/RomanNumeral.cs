using System.Text;

namespace Undercolor.Text;

/// <summary>Numbers as captions of sections print them.</summary>
public static class RomanNumeral
{
    private static readonly (int Value, string Letters)[] s_parts =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <param name="number">From 1 to 3,999.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);
        var letters = new StringBuilder();
        foreach (var (value, part) in s_parts)
            for (; number >= value; number -= value) letters.Append(part);
        return letters.ToString();
    }
}
