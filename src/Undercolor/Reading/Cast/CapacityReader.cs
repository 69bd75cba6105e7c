using Undercolor.Doctrine;
using Undercolor.Cases;

namespace Undercolor.Reading.Cast;

/// <summary>The capacity that words state.</summary>
internal static class CapacityReader
{
    public static Capacity Of(string text, ReadingLexicon lexicon)
    {
        var lower = text.ToLowerInvariant().Replace("capcity", "capacity", StringComparison.Ordinal);
        var individual = lexicon.Cues("individual-capacity").Phrases.Any(p => lower.Contains(p, StringComparison.Ordinal)) || lower.Contains("individual and official", StringComparison.Ordinal) || lower.Contains("individual or", StringComparison.Ordinal);
        var official = lexicon.Cues("official-capacity").Phrases.Any(p => lower.Contains(p, StringComparison.Ordinal)) || lower.Contains("official and individual", StringComparison.Ordinal);
        return (individual, official) switch
        {
            (true, true) => Capacity.Both,
            (true, false) => Capacity.Individual,
            (false, true) => Capacity.Official,
            (false, false) => Capacity.Unspecified,
        };
    }

    /// <summary>Two statements about the same defendant, taken together.</summary>
    public static Capacity Join(Capacity one, Capacity other) =>
        one == Capacity.Unspecified ? other : other == Capacity.Unspecified || one == other ? one : Capacity.Both;
}
