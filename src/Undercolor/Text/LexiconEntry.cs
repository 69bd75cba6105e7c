namespace Undercolor.Text;

/// <summary>What the lexicon packs about one word; see <see cref="LexiconFormat"/>. The default is no lexeme.</summary>
internal readonly record struct LexiconEntry(uint Bits)
{
    public PartOfSpeech Part => (PartOfSpeech)(Bits & 31);

    /// <summary>The word's own symbol for the tag machines; 0 for none.</summary>
    public int Hint => (int)((Bits >> 5) & 63);

    public int Cluster => (int)((Bits >> 11) & 127);

    /// <summary>The cluster of the word's normal form: lower case, American spelling.</summary>
    public int NormalCluster => (int)((Bits >> 18) & 127);

    /// <summary>False for a string that stands only in the lists of irregular forms.</summary>
    public bool IsLexeme => ((Bits >> 25) & 1) != 0;
}

/// <summary>Irregular forms and their lemmas as word numbers; the forms ascend.</summary>
internal readonly record struct LemmaExceptions(uint[] Forms, uint[] Lemmas)
{
    /// <summary>The word number of the lemma; -1 where the form is not irregular.</summary>
    public int LemmaOf(uint form) => Array.BinarySearch(Forms, form) is var at and >= 0 ? (int)Lemmas[at] : -1;
}
