using System.Globalization;
using System.Text.RegularExpressions;

namespace Undercolor.Drafting.Instructions.Commands;

/// <summary>Numbers of instructions from one to another, as a comment names them.</summary>
public sealed partial record InstructionRange(string From, string To)
{
    public override string ToString() => $"{From}–{To}";

    /// <summary>The first range in a text; null where there is none.</summary>
    public static InstructionRange? In(string text) => Range().Match(text) is { Success: true } found ? new(found.Groups[1].Value, found.Groups[2].Value) : null;

    /// <summary>Whether a number lies in the range, part by part: 9.10 comes after 9.9.</summary>
    public bool Holds(string number) => Compare(From, number) <= 0 && Compare(number, To) <= 0;

    /// <summary>The numbers of instructions that a text names.</summary>
    public static IEnumerable<string> NumbersIn(string text) => Number().Matches(text).Select(m => m.Value);

    private static int Compare(string one, string other)
    {
        var (left, right) = (Parts(one), Parts(other));
        for (var i = 0; i < Math.Max(left.Count, right.Count); i++)
            if ((i < left.Count ? left[i] : 0).CompareTo(i < right.Count ? right[i] : 0) is not 0 and var order) return order;
        return string.CompareOrdinal(Letter(one), Letter(other));
    }

    private static List<int> Parts(string number) => [.. number.TrimEnd('A', 'B', 'C', 'D', 'E').Split('.').Select(p => int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var part) ? part : 0)];

    private static string Letter(string number) => char.IsAsciiLetterUpper(number[^1]) ? number[^1..] : "";

    [GeneratedRegex(@"\bInstructions?(?: Nos?\.)? (\d{1,5}(?:\.\d{1,4})*[A-E]?)\s*(?:-|–|—|to|through|and up to)\s*(\d{1,5}(?:\.\d{1,4})*[A-E]?)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex(@"\b\d{1,5}(?:\.\d{1,4})*[A-E]?\b", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
