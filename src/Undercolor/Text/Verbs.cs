namespace Undercolor.Text;

/// <summary>Reads the written forms of verbs, irregular and regular.</summary>
public static class Verbs
{
    private const VerbForm RegularPast = VerbForm.Past | VerbForm.PastParticiple;

    /// <summary>Verbs of this field that the lexicon lacks or knows only as nouns.</summary>
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Field =
        "tase taser knee mace hogtie handcuff pepper-spray drive-stun choke strip-search pat-frisk frisk waistband mirandize strike elbow headbutt body-slam bodyslam chokehold cuff uncuff rear-cuff hobble baton bite bean-bag dispatch surveil pepperspray tackle tow impound arraign detain transport lodge dose triage catheterize intubate sedate chemical-spray gas shank stab slap grab shove slam kick punch stomp yank drag pin radio"
            .Split(' ').ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The forms that the word can be, of whatever verb; <see cref="VerbForm.None"/> for a word that is no verb.</summary>
    /// <param name="word">In any case, without its clitic.</param>
    public static VerbForm FormsOf(Lexicon lexicon, ReadOnlySpan<char> word)
    {
        if (word.Length > LexiconFormat.LongestWord) return VerbForm.None;
        Span<char> lowered = stackalloc char[word.Length];
        word.ToLowerInvariant(lowered);
        return FormsOfLowered(lexicon, LastPart(lowered));
    }

    /// <summary>Whether the word is a verb's base in the lexicon or in the field's own list.</summary>
    internal static bool IsBase(Lexicon lexicon, ReadOnlySpan<char> lowered) =>
        Field.Contains(lowered) || lexicon.ClassesOf(lexicon.Find(lowered)) is var classes && (classes.Has(PartOfSpeech.Verb) || classes.Has(PartOfSpeech.Auxiliary));

    private static VerbForm FormsOfLowered(Lexicon lexicon, ReadOnlySpan<char> lowered)
    {
        var forms = VerbForm.None;
        foreach (var irregular in IrregularVerbs.Find(lowered)) forms |= irregular.Form;
        Span<char> buffer = stackalloc char[lowered.Length + 1];
        if (RegularVerbs.TryStrip(lexicon, lowered, buffer, out _, out var regular)) return forms | regular;
        if (IsBase(lexicon, lowered)) forms |= forms == VerbForm.None && !LooksInflected(lowered) ? VerbForm.Base : VerbForm.None;
        return forms;
    }

    /// <summary>A form whose base nobody knows still shows what it is.</summary>
    private static bool LooksInflected(ReadOnlySpan<char> lowered) => lowered.EndsWith("ed") || (lowered.EndsWith("ing") && lowered.Length > 5);

    /// <summary>The part behind the last hyphen inflects: <c>pepper-sprayed</c>.</summary>
    internal static ReadOnlySpan<char> LastPart(ReadOnlySpan<char> word) => word[(word.LastIndexOf('-') + 1)..];
}
