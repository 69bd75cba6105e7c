using Undercolor.Text;

namespace Undercolor.Reading;

/// <summary>Verbs that people write as two words: <c>strip searched</c>, <c>pepper sprayed</c>.</summary>
internal static class CompoundVerbs
{
    private static readonly HashSet<string> Lemmas =
    [
        "strip-search", "body-search", "pat-search", "cavity-search", "pepper-spray", "tear-gas", "pistol-whip", "head-butt", "body-slam", "body-check", "hog-tie", "zip-tie", "sucker-punch", "rabbit-punch", "drop-kick",
        "knee-strike", "arm-bar", "choke-slam", "leg-sweep", "speed-cuff", "double-lock",
    ];

    private static readonly HashSet<string> Firsts = [.. Lemmas.Select(l => l[..l.IndexOf('-', StringComparison.Ordinal)])];

    /// <summary>Joins the two words into one verb, where the second has the form of a verb.</summary>
    /// <remarks><c>a strip search</c> stays two words: its second could be a noun, and nothing in front asks for a verb.</remarks>
    public static Word[] Join(Word[] words, Lexicon lexicon)
    {
        if (!Array.Exists(words, w => Firsts.Contains(w.Lower))) return words;
        var joined = new List<Word>(words.Length);
        for (var i = 0; i < words.Length; i++)
            if (i + 1 < words.Length && Firsts.Contains(words[i].Lower) && VerbOf(words, i, lexicon) is { } verb) { joined.Add(verb); i++; }
            else joined.Add(words[i]);
        return [.. joined];
    }

    private static Word? VerbOf(Word[] words, int at, Lexicon lexicon)
    {
        var second = words[at + 1];
        var lemma = $"{words[at].Lower}-{Lemmatizer.VerbLemma(lexicon, second.Lower)}";
        if (!Lemmas.Contains(lemma)) return null;
        var forms = VerbForms.Of(lexicon, second.Lower);
        var isMarked = (forms & (VerbForm.Past | VerbForm.PastParticiple | VerbForm.Gerund)) != 0;
        if (!isMarked && !(at > 0 && words[at - 1] is { IsAux: true } or { Lower: "to" or "not" or "n't" })) return null;
        return new(new(words[at].Span.Start, second.Span.End), $"{words[at].Text} {second.Text}", $"{words[at].Lower} {second.Lower}", PartOfSpeech.Verb, lemma, forms);
    }
}
