using Undercolor.Text;

namespace Undercolor.Citations.Tables;

/// <summary>Words in the names of cases.</summary>
/// <param name="abbreviations">Without the period that they end with.</param>
/// <param name="joining">Lower-case words that stand inside a name: of, the, ex rel.</param>
/// <param name="notNames">Capitalized words that stand before a name and are no part of it: See, In, Cf.</param>
/// <param name="governments">Names too common to point to one case.</param>
public sealed class NameWords(EquatableArray<string> abbreviations, EquatableArray<string> joining, EquatableArray<string> notNames, EquatableArray<string> governments)
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _abbreviations = Set(abbreviations);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _joining = Set(joining);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _notNames = Set(notNames);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _governments = Set(governments);

    public bool IsAbbreviation(ReadOnlySpan<char> word) => _abbreviations.Contains(word);

    public bool Joins(ReadOnlySpan<char> word) => _joining.Contains(word);

    public bool IsNotName(ReadOnlySpan<char> word) => _notNames.Contains(word);

    public bool IsGovernment(ReadOnlySpan<char> name) => _governments.Contains(name);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(EquatableArray<string> words) =>
        new HashSet<string>(words, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
