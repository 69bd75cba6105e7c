namespace Undercolor.Text;

/// <summary>Finds the dictionary forms of verbs and nouns.</summary>
public static class Lemmatizer
{
    private static readonly (string Ending, string Lemma)[] PluralEndings =
    [
        ("ies", "y"), ("sses", "ss"), ("shes", "sh"), ("ches", "ch"), ("xes", "x"), ("zes", "ze"), ("ves", "f"), ("ses", "s"), ("oes", "o"),
        ("men", "man"), ("s", ""),
    ];

    /// <summary>The infinitive in lower case: <c>struck</c> gives <c>strike</c>. A word that is no form of a verb comes back in lower case.</summary>
    /// <param name="word">In its normal form, without its clitic.</param>
    public static string VerbLemma(Lexicon lexicon, string word)
    {
        var lowered = word.ToLowerInvariant();
        if (lowered.Length > LexiconFormat.LongestWord) return lowered;
        var part = VerbForms.LastPart(lowered);
        return string.Concat(lowered.AsSpan(0, lowered.Length - part.Length), VerbLemmaOfPart(lexicon, part.ToString()));
    }

    /// <summary>The singular in lower case: <c>wives</c> gives <c>wife</c>. A word that is no plural comes back in lower case.</summary>
    /// <param name="word">In its normal form, without its clitic.</param>
    public static string NounLemma(Lexicon lexicon, string word)
    {
        var lowered = word.ToLowerInvariant();
        if (lexicon.IrregularNounLemma(lowered) is { } irregular) return irregular;
        if (lowered is { Length: < 4 } or [.., 's' or 'u' or 'i', 's']) return lowered;
        string? likely = null;
        foreach (var (ending, lemma) in PluralEndings)
        {
            if (!lowered.EndsWith(ending, StringComparison.Ordinal)) continue;
            var singular = string.Concat(lowered.AsSpan(0, lowered.Length - ending.Length), lemma);
            if (lexicon.MayBe(singular, PartOfSpeech.Noun)) return singular;
            likely ??= singular;
        }
        return likely ?? lowered;
    }

    private static string VerbLemmaOfPart(Lexicon lexicon, string lowered)
    {
        if (IrregularVerbs.Find(lowered) is [var first, ..]) return first.Lemma;
        Span<char> buffer = stackalloc char[lowered.Length + 1];
        if (RegularVerbs.TryStrip(lexicon, lowered, buffer, out var regular, out var form)) return regular.ToString();
        if (lexicon.IrregularVerbLemma(lowered) is { } irregular) return irregular;
        if (form is VerbForm.None or VerbForm.ThirdSingular) return lowered;
        return regular.ToString();
    }
}
