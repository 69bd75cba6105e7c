namespace Undercolor.Text;

/// <summary>Undoes the regular endings of verbs, with doubled consonants and dropped vowels, against the lexicon.</summary>
internal static class RegularVerbs
{
    private const VerbForm PastForms = VerbForm.Past | VerbForm.PastParticiple;

    /// <summary>Takes a regular ending off.</summary>
    /// <param name="lowered">A word in lower case.</param>
    /// <param name="buffer">One longer than the word.</param>
    /// <param name="lemma">A part of the buffer.</param>
    /// <returns>False where the word has no such ending, or no known verb is left without it.</returns>
    public static bool TryStrip(Lexicon lexicon, ReadOnlySpan<char> lowered, Span<char> buffer, out ReadOnlySpan<char> lemma, out VerbForm form)
    {
        form = lowered switch
        {
            [_, _, .., 'i', 'n', 'g'] => VerbForm.Gerund,
            // "need" and "seed" are no past of "nee" and "see".
            [.., 'e', 'e', 'd'] when lexicon.ClassesOf(lexicon.Find(lowered)).Has(PartOfSpeech.Noun) => VerbForm.None,
            [_, _, .., 'e', 'd'] => PastForms,
            [_, .., not ('s' or 'u' or 'i'), 's'] => VerbForm.ThirdSingular,
            _ => VerbForm.None,
        };
        lemma = form switch
        {
            VerbForm.Gerund => FromVowelEnding(lexicon, lowered[..^3], buffer),
            PastForms when lowered.EndsWith("ied") && lowered.Length > 4 => Join(lowered[..^3], 'y', buffer),
            PastForms => FromVowelEnding(lexicon, lowered[..^2], buffer),
            VerbForm.ThirdSingular => FromThirdPerson(lexicon, lowered, buffer),
            _ => default,
        };
        return form != VerbForm.None && VerbForms.IsBase(lexicon, lemma);
    }

    /// <summary>The verb of a stem that lost its ending <c>-ed</c> or <c>-ing</c>: a known verb where there is one, else the likely one.</summary>
    public static ReadOnlySpan<char> FromVowelEnding(Lexicon lexicon, ReadOnlySpan<char> stem, Span<char> buffer)
    {
        var wantsVowel = IsShort(stem);
        if (wantsVowel && IsKnown(lexicon, Join(stem, 'e', buffer))) return buffer[..(stem.Length + 1)];
        if (IsKnown(lexicon, stem)) return stem;
        if (IsDoubled(stem) && IsKnown(lexicon, stem[..^1])) return stem[..^1];
        if (IsKnown(lexicon, Join(stem, 'e', buffer))) return buffer[..(stem.Length + 1)];
        if (IsDoubled(stem) && stem[^1] is not ('l' or 's' or 'f' or 'z')) return stem[..^1];
        return wantsVowel || EndsOpen(stem) ? Join(stem, 'e', buffer) : stem;
    }

    private static ReadOnlySpan<char> FromThirdPerson(Lexicon lexicon, ReadOnlySpan<char> lowered, Span<char> buffer)
    {
        if (lowered.EndsWith("ies") && lowered.Length > 4) return Join(lowered[..^3], 'y', buffer);
        var takesVowel = lowered is [.., 's' or 'x' or 'z' or 'h' or 'o', 'e', 's'] && !IsKnown(lexicon, lowered[..^1]);
        return takesVowel ? lowered[..^2] : lowered[..^1];
    }

    private static bool IsKnown(Lexicon lexicon, ReadOnlySpan<char> word) => word.Length > 1 && VerbForms.IsBase(lexicon, word);

    /// <summary>One vowel, then one consonant, and no vowel before: <c>hop</c> in <c>hoped</c>, which doubles when it has no <c>e</c>.</summary>
    private static bool IsShort(ReadOnlySpan<char> stem) =>
        stem.Length >= 2 && IsVowel(stem[^2]) && !IsVowel(stem[^1]) && stem[^1] is not ('w' or 'x' or 'y') && !HasVowel(stem[..^2]);

    private static bool IsDoubled(ReadOnlySpan<char> stem) => stem.Length > 2 && stem[^1] == stem[^2] && !IsVowel(stem[^1]);

    /// <summary>Ends as no verb is spelled without an <c>e</c>.</summary>
    private static bool EndsOpen(ReadOnlySpan<char> stem) => stem switch
    {
        [.., 'c' or 'v' or 'u' or 'z'] or [.., 'e'] => true,
        [.., 'a' or 'e' or 'i' or 'o' or 'u' or 'r' or 'n' or 'd', 'g'] => !stem.EndsWith("ing") && !stem.EndsWith("ang"),
        [_, .., 'a', 't'] or [.., 'u' or 'i' or 'a', 's'] or [.., 'u' or 'i', 'r'] => true,
        [.., 'b' or 'c' or 'd' or 'f' or 'g' or 'k' or 'p' or 't' or 'z', 'l'] => true,
        _ => false,
    };

    private static bool HasVowel(ReadOnlySpan<char> letters) => letters.ContainsAny("aeiouy");

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';

    private static ReadOnlySpan<char> Join(ReadOnlySpan<char> stem, char last, Span<char> buffer)
    {
        stem.CopyTo(buffer);
        buffer[stem.Length] = last;
        return buffer[..(stem.Length + 1)];
    }
}
