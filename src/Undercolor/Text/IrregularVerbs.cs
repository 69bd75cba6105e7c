using System.Collections.Frozen;

namespace Undercolor.Text;

/// <summary>A form of an irregular verb.</summary>
internal sealed record IrregularForm(string Lemma, VerbForm Form);

/// <summary>The irregular verbs of English: what a dictionary lists as principal parts.</summary>
internal static class IrregularVerbs
{
    // Base, past, participle; "|" parts alternatives; one form for both when the participle is left out. Only what is irregular stands here,
    // with the regular alternative where both are used.
    private const string Table = """
        arise arose arisen; awake awoke awoken; babysit babysat; backslide backslid; be was|were been; bear bore borne|born; beat beat beaten;
        become became become; befall befell befallen; beget begot begotten; begin began begun; behold beheld; bend bent; beset beset; bet bet;
        bid bid|bade bid|bidden; bind bound; bite bit bitten|bit; bleed bled; blow blew blown; break broke broken; breed bred; bring brought;
        broadcast broadcast; browbeat browbeat browbeaten; build built; burn burned|burnt; burst burst; buy bought; cast cast; catch caught;
        choose chose chosen; cling clung; come came come; cost cost; creep crept; cut cut; deal dealt; dig dug; dive dived|dove dived;
        do did done; draw drew drawn; dream dreamed|dreamt; drink drank drunk; drive drove driven; dwell dwelt|dwelled; eat ate eaten;
        fall fell fallen; feed fed; feel felt; fight fought; find found; fit fit|fitted; flee fled; fling flung; fly flew flown;
        forbid forbade forbidden; forecast forecast; foresee foresaw foreseen; foretell foretold; forget forgot forgotten;
        forgive forgave forgiven; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen; get got gotten|got; give gave given;
        go went gone; grind ground; grow grew grown; hamstring hamstrung; handwrite handwrote handwritten; hang hung|hanged; have had;
        hear heard; hide hid hidden; hit hit; hold held; hurt hurt; inset inset; interweave interwove interwoven; keep kept;
        kneel knelt|kneeled; knit knit|knitted; know knew known; lay laid; lead led; lean leaned|leant; leap leapt|leaped; learn learned|learnt;
        leave left; lend lent; let let; lie lay lain; light lit|lighted; lip-read lip-read; lose lost; make made; manhandle manhandled;
        mean meant; meet met; mishear misheard; mislay mislaid; mislead misled; misread misread; misspeak misspoke misspoken;
        misspell misspelled|misspelt; mistake mistook mistaken; misunderstand misunderstood; mow mowed mown|mowed; offset offset; outbid outbid;
        outdo outdid outdone; outgrow outgrew outgrown; outrun outran outrun; outsell outsold; overbear overbore overborne;
        overcome overcame overcome; overdo overdid overdone; overdraw overdrew overdrawn; overeat overate overeaten; overfeed overfed;
        overhang overhung; overhear overheard; overlay overlaid; overpay overpaid; override overrode overridden; overrun overran overrun;
        oversee oversaw overseen; overshoot overshot; oversleep overslept; overtake overtook overtaken; overthrow overthrew overthrown;
        partake partook partaken; pay paid; plead pleaded|pled; preset preset; proofread proofread; prove proved proven|proved; put put;
        quit quit; read read; rebind rebound; rebuild rebuilt; recast recast; redo redid redone; remake remade; repay repaid; reread reread;
        rerun reran rerun; resell resold; reset reset; restart restarted; retake retook retaken; retell retold; rethink rethought;
        rewrite rewrote rewritten; rid rid; ride rode ridden; ring rang rung; rise rose risen; run ran run; say said;
        see saw seen; seek sought; sell sold; send sent; set set; sew sewed sewn|sewed; shake shook shaken; shed shed; shine shone|shined;
        shoot shot; show showed shown|showed; shrink shrank|shrunk shrunk; shut shut; sing sang sung; sink sank|sunk sunk; sit sat;
        slay slew slain; sleep slept; slide slid; sling slung; slink slunk; slit slit; smell smelled|smelt; sneak sneaked|snuck;
        sow sowed sown|sowed; speak spoke spoken; speed sped|speeded; spell spelled|spelt; spend spent; spill spilled|spilt; spin spun;
        spit spat|spit; split split; spoil spoiled|spoilt; spread spread; spring sprang|sprung sprung; stand stood; steal stole stolen;
        stick stuck; sting stung; stink stank|stunk stunk; stride strode stridden; strike struck struck|stricken; string strung;
        strive strove|strived striven|strived; sublet sublet; swear swore sworn; sweep swept; swell swelled swollen|swelled; swim swam swum;
        swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust thrust;
        tread trod trodden|trod; unbind unbound; undercut undercut; undergo underwent undergone; underlie underlay underlain;
        understand understood; undertake undertook undertaken; underwrite underwrote underwritten; undo undid undone; unwind unwound;
        uphold upheld; upset upset; wake woke|waked woken|waked; wear wore worn; weave wove woven; wed wedded|wed; weep wept; wet wet|wetted;
        win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written
        """;

    // Forms that no rule yields.
    private static readonly (string Form, string Lemma, VerbForm Kind)[] Oddities =
    [
        ("am", "be", VerbForm.Base), ("are", "be", VerbForm.Base), ("is", "be", VerbForm.ThirdSingular), ("being", "be", VerbForm.Gerund),
        ("'m", "be", VerbForm.Base), ("'re", "be", VerbForm.Base), ("ai", "be", VerbForm.Base),
        ("has", "have", VerbForm.ThirdSingular), ("'ve", "have", VerbForm.Base), ("does", "do", VerbForm.ThirdSingular),
        ("goes", "go", VerbForm.ThirdSingular), ("ca", "can", VerbForm.Base), ("wo", "will", VerbForm.Base), ("sha", "shall", VerbForm.Base),
        ("'ll", "will", VerbForm.Base), ("lying", "lie", VerbForm.Gerund), ("dying", "die", VerbForm.Gerund), ("tying", "tie", VerbForm.Gerund),
        ("vying", "vie", VerbForm.Gerund), ("untying", "untie", VerbForm.Gerund),
    ];

    private static readonly FrozenDictionary<string, IrregularForm[]> Forms = Build();

    private static readonly FrozenDictionary<string, IrregularForm[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Forms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the form can be, bases first; empty where no irregular verb has it.</summary>
    public static ReadOnlySpan<IrregularForm> Find(ReadOnlySpan<char> lowered) => Lookup.TryGetValue(lowered, out var forms) ? forms : [];

    /// <summary>Whether the form is the simple past of an irregular verb: <c>ran</c>, <c>struck</c>, <c>hit</c>.</summary>
    public static bool IsPast(ReadOnlySpan<char> lowered)
    {
        foreach (var form in Find(lowered))
            if ((form.Form & VerbForm.Past) != 0) return true;
        return false;
    }

    private static FrozenDictionary<string, IrregularForm[]> Build()
    {
        var all = Table.Split(';', StringSplitOptions.TrimEntries).SelectMany(Parse)
            .Concat(Oddities.Select(odd => (odd.Form, Irregular: new IrregularForm(odd.Lemma, odd.Kind))));
        return all.GroupBy(pair => pair.Form, pair => pair.Irregular, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderBy(irregular => irregular.Form).ToArray(), StringComparer.Ordinal);
    }

    private static IEnumerable<(string Form, IrregularForm Irregular)> Parse(string verb)
    {
        var parts = verb.Split(' ');
        yield return (parts[0], new(parts[0], VerbForm.Base));
        foreach (var past in parts[1].Split('|')) yield return (past, new(parts[0], VerbForm.Past));
        foreach (var participle in parts[^1].Split('|')) yield return (participle, new(parts[0], VerbForm.PastParticiple));
    }
}
