namespace Undercolor.Text;

/// <summary>
/// The universal parts of speech, numbered as the lexicon's model numbers them. <see cref="Unknown"/> is never the tag of a token.
/// </summary>
public enum PartOfSpeech : byte
{
    Unknown,
    Adjective,
    Adposition,
    Adverb,
    Auxiliary,
    CoordinatingConjunction,
    Determiner,
    Interjection,
    Noun,
    Numeral,
    Particle,
    Pronoun,
    ProperNoun,
    Punctuation,
    Space,
    Symbol,
    Verb,
    Other,
    SubordinatingConjunction,
}

/// <summary>The universal names of the parts of speech.</summary>
public static class PartsOfSpeech
{
    private static readonly string[] Names =
    [
        "UNK", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SPACE", "SYM", "VERB",
        "X", "SCONJ",
    ];

    /// <summary>The universal name: <c>VERB</c>, <c>PROPN</c>.</summary>
    public static string Name(this PartOfSpeech part) => Names[(int)part];

    /// <summary>The part of speech with that universal name; <see cref="PartOfSpeech.Unknown"/> where there is none.</summary>
    public static PartOfSpeech Parse(string name) => (PartOfSpeech)Math.Max(0, Array.IndexOf(Names, name));
}
