using System.Collections.Frozen;

namespace Undercolor.Text;

/// <summary>Words that a single capital labels, so that a period behind it is no initial's: <c>Exhibit A.</c>, <c>Pod C.</c></summary>
internal static class LetterLabels
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words =
        "exhibit ex. exh. attachment appendix schedule count part section class plan unit pod block cell building wing tier group team shift lot room grade type vitamin hepatitis doe figure form option lane gate dorm zone"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Take(ReadOnlySpan<char> word) => Words.Contains(word);
}
