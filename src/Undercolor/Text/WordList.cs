using System.Collections.Frozen;

namespace Undercolor.Text;

/// <summary>A fixed set of words, asked without regard to case and without making strings.</summary>
internal sealed class WordList(string words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words as written down, so that lists can hold others.</summary>
    public override string ToString() => words;

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
