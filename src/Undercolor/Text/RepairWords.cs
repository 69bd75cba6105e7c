namespace Undercolor.Text;

/// <summary>The words that the repairs of tags know by name.</summary>
internal static class RepairWords
{
    public static readonly WordList Be = new("be been being was were is are am 're 'm got gets getting remained");
    public static readonly WordList Modals = new("can could will would shall should may might must ca wo 'll");
    public static readonly WordList Do = new("do does did");
    public static readonly WordList Articles = new("a an the every");
    public static readonly WordList Possessives = new("my your his its our their whose");

    /// <summary>Singular determiners that are no subjects of a plain verb form.</summary>
    public static readonly WordList Demonstratives = new("this each every another any no such");

    public static readonly WordList Subjects = new("he she they we i who which it you someone somebody nobody everyone everybody");
    public static readonly WordList PluralSubjects = new("they we i who which you");
    public static readonly WordList Objects = new("him them me us himself herself themselves myself itself her it you");
    public static readonly WordList PlainObjects = new("him them me us himself herself themselves myself");

    /// <summary>Verbs that take another verb in its plain form: <c>let him go</c>, <c>saw her fall</c>.</summary>
    public static readonly WordList Causatives = new("""
        let lets letting make makes made making have has had having help helps helped helping see sees saw seeing seen hear hears heard hearing
        watch watches watched watching feel feels felt go come dare need bid
        """);

    /// <summary>Verbs that take a gerund.</summary>
    public static readonly WordList Beginners = new("""
        begin begins began beginning start starts started starting stop stops stopped stopping keep keeps kept keeping continue continues continued
        continuing finish finished finishing avoid avoided resume resumed deny denied denies admit admitted admits quit while when whilst
        """);

    /// <summary>Prepositions and conjunctions that a gerund with a complement follows.</summary>
    public static readonly WordList BeforeGerund = new("by without while when after before upon despite through instead for in from of than");

    /// <summary>Nouns behind "to" that the model takes for verbs: <c>went to court</c>.</summary>
    public static readonly WordList NounsAfterTo = new("""
        court police prison jail school trial church custody safety surgery treatment time date booking intake lockdown segregation work-release
        medical bed
        """);

    /// <summary>Prepositions that end in <c>-ing</c>.</summary>
    public static readonly WordList Prepositions = new("according including regarding concerning notwithstanding pending");

    public static readonly WordList Adverbs = new("""
        face-down facedown face-first face-up headfirst head-first feet-first hand-in-hand side-by-side point-blank
        """);

    /// <summary>Participles that tell a state and no act when they follow "be".</summary>
    public static readonly WordList States = new("""
        drunk concerned tired retarded pleased scared worried afraid excited depressed disoriented disabled upset unarmed unlicensed alarmed ashamed
        confused annoyed experienced qualified interested relaxed united so-called left-handed right-handed
        """);

    /// <summary>Nouns that mean several without an ending.</summary>
    public static readonly WordList Collectives = new("police people staff personnel men women children medics");

    /// <summary>Verbs that take "to" and a verb, and that the model takes for nouns.</summary>
    public static readonly WordList Attempts = new("attempt try refuse fail decline threaten offer seek want need agree plan promise pretend");
}
