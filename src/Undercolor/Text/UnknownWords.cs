namespace Undercolor.Text;

/// <summary>Guesses the part of speech of a word that the lexicon does not hold, from its first and last letters.</summary>
internal static class UnknownWords
{
    private const PartOfSpeech Adjective = PartOfSpeech.Adjective, Noun = PartOfSpeech.Noun, ProperNoun = PartOfSpeech.ProperNoun;

    // Longer endings first; the first that fits decides.
    private static readonly (string Ending, PartOfSpeech Part)[] Endings =
    [
        ("able", Adjective), ("tish", Adjective), ("like", Adjective), ("less", Adjective), ("llah", ProperNoun), ("stan", ProperNoun),
        ("gton", ProperNoun), ("abad", ProperNoun), ("land", ProperNoun), ("tnam", ProperNoun),
        ("ing", PartOfSpeech.Verb), ("ous", Adjective), ("ful", Adjective), ("ary", Adjective), ("ier", Adjective), ("est", Adjective),
        ("ity", Noun), ("ion", Noun), ("pur", ProperNoun),
        ("ed", PartOfSpeech.Verb), ("ly", PartOfSpeech.Adverb), ("fy", Adjective), ("ky", Adjective), ("es", Noun), ("er", Noun), ("or", Noun),
    ];

    private static readonly (string Beginning, PartOfSpeech Part)[] Beginnings =
        [("cross", Noun), ("anti", Adjective), ("post", Adjective), ("non", Adjective)];

    public static PartOfSpeech Guess(ReadOnlySpan<char> word)
    {
        if (!IsLowerCase(word)) return ProperNoun;
        foreach (var (ending, part) in Endings)
            if (word.EndsWith(ending, StringComparison.Ordinal)) return part;
        foreach (var (beginning, part) in Beginnings)
            if (word.StartsWith(beginning, StringComparison.Ordinal)) return part;
        return Noun;
    }

    /// <summary>A first letter from a to z, then such letters, dashes and periods.</summary>
    private static bool IsLowerCase(ReadOnlySpan<char> word) =>
        word is [>= 'a' and <= 'z', .. var rest] && !rest.ContainsAnyExcept("abcdefghijklmnopqrstuvwxyz-.\u2013\u2014");
}
