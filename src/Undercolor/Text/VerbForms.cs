namespace Undercolor.Text;

/// <summary>Reads the written forms of verbs, irregular and regular.</summary>
public static class VerbForms
{
    /// <summary>Verbs of this field that the lexicon lacks or knows only as nouns.</summary>
    private static readonly WordList Field = new("""
        tase taser knee mace hogtie handcuff cuff uncuff rear-cuff pepper-spray pepperspray drive-stun strip-search pat-frisk frisk mirandize
        choke strike elbow headbutt body-slam bodyslam baton bean-bag hobble tackle slap grab shove slam kick punch stomp yank drag pin shank
        stab gas bite surveil dispatch radio tow impound arraign detain transport lodge dose triage catheterize intubate sedate
        """);

    /// <summary>The forms that the word can be, of whatever verb; <see cref="VerbForm.None"/> for a word that is no verb.</summary>
    /// <param name="word">In any case, without its clitic.</param>
    public static VerbForm Of(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word.Length > LexiconFormat.LongestWord) return VerbForm.None;
        Span<char> lowered = stackalloc char[word.Length];
        word.ToLowerInvariant(lowered);
        return OfLowered(lexicon, lowered);
    }

    /// <summary>Whether the word is a verb's base in the lexicon or in the field's own list.</summary>
    internal static bool IsBase(Lexicon lexicon, ReadOnlySpan<char> lowered) =>
        (lexicon.ClassesOf(lexicon.Find(lowered)) is var classes && (classes.Has(PartOfSpeech.Verb) || classes.Has(PartOfSpeech.Auxiliary)))
        || Field.Has(lowered);

    internal static VerbForm OfLowered(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > LexiconFormat.LongestWord) return VerbForm.None;
        var lowered = LastPart(word);
        var forms = VerbForm.None;
        foreach (var irregular in IrregularVerbs.Find(lowered)) forms |= irregular.Form;
        Span<char> buffer = stackalloc char[lowered.Length + 1];
        if (RegularVerbs.TryStrip(lexicon, lowered, buffer, out _, out var regular)) return forms | regular;
        return forms == VerbForm.None && !LooksInflected(lowered) && IsBase(lexicon, lowered) ? VerbForm.Base : forms;
    }

    /// <summary>A form whose base nobody knows still shows what it is.</summary>
    private static bool LooksInflected(ReadOnlySpan<char> lowered) =>
        (lowered.EndsWith("ed") && !lowered.EndsWith("eed")) || (lowered.EndsWith("ing") && lowered.Length > 5);

    /// <summary>The part behind the last hyphen inflects: <c>pepper-sprayed</c>.</summary>
    internal static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> word) => word[(word.LastIndexOf('-') + 1)..];
}
