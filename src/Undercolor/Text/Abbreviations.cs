using System.Collections.Frozen;

namespace Undercolor.Text;

/// <summary>What an abbreviation's period says about the end of a sentence.</summary>
internal enum AbbreviationUse
{
    /// <summary>No abbreviation: a period behind it ends a sentence.</summary>
    None,

    /// <summary>Stands before a name: <c>Sgt.</c></summary>
    Title,

    /// <summary>Always goes on: <c>v.</c>, <c>cf.</c>, <c>Fed.</c></summary>
    Open,

    /// <summary>An abbreviation only where a number or letter follows: <c>No. 4</c>, <c>p. 7</c>.</summary>
    BeforeNumber,

    /// <summary>Can end a sentence; what follows decides: <c>Inc.</c>, <c>p.m.</c></summary>
    MayEnd,

    /// <summary>As <see cref="MayEnd"/>, and a common word when written in other letters: <c>Ill.</c></summary>
    Place,

    /// <summary>A single letter of a name: <c>J.</c></summary>
    Initial,
}

/// <summary>The one table of abbreviations that the tokenizer and the sentence splitter share. Names stand without their last period.</summary>
internal static class Abbreviations
{
    private const string Titles = """
        Mr Mrs Ms Mx Messrs Mmes Dr Prof Hon Rev Fr Sgt Sgts Ofc Ofcr Ofcs Off Offs Lt Lts Ltn Capt Cpt Cpl Det Dets Dep Deps Cmdr Cdr Maj Col Gen
        Gov Sen Rep Insp Pvt Pfc Tpr Spc Supt Asst Ass't Atty Att'y Adm Amb Pres Msgr Sec'y
        """;

    private const string Openers = """
        v vs cf Cf Bankr e.g i.e viz Fed Civ Crim Evid App'x Soc Servs Hosp Ins Nat'l Int'l Mun Auth Ry Transp Elec Sch Sys Bd Educ Corr Corrs
        Prob Mem'l Metro Twp Approx approx ca Cal.App Ph Fed.R Reh'g Mt Ft Ste Apt
        """;

    private const string Numbered = """
        No Nos no nos p pp pg pgs n nn para paras Para Paras sec secs Sec Secs ch chs Ch vol vols Vol Vols art arts Art Arts cl Ex Exs Exh ex
        exs Fig Figs fig figs Doc Docs doc docs Dkt dkt Tr Pt pt Amend amend Bldg Rm Ext ext Tit tit Rul Op Ref Dk Pg
        """;

    private const string Enders = """
        Inc Corp Co Cos Ltd LLC Bros Assoc Assocs Ass'n Comm'n Comm'r Comm Dep't Dept Dep'ts Gov't Univ Inst Cnty Cty Dist Div Cir Ct Cts App
        Apps Supp Stat Const Jr Sr Esq Ave St Sts Blvd Rd Hwy Ln Pkwy Pl Ter Sq etc al Id id Ibid ibid supra Jan Feb Mar Apr Jun Jul Aug Sept
        Sep Oct Nov Dec U.S U.S.A a.m p.m A.M P.M hrs hr mins lbs lb oz mph yrs wk Ph.D M.D D.O R.N L.P.N P.D D.C Mfg Env't Eng'g Intern'l
        Fed'n Ctr Ctrs Med Sup Super Rptr Rep'r Mag Att Atl Reg Regs Admin Cal.Rptr Compl Decl Aff Mot Resp Ans Am Colum Def Defs Pls Subpt
        """;

    private const string States = """
        Ala Ariz Ark Cal Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash
        Wis Wyo
        """;

    private static readonly FrozenDictionary<string, AbbreviationUse> Table = Build();

    private static readonly FrozenDictionary<string, AbbreviationUse>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Table.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The use of a word as an abbreviation.</summary>
    /// <param name="name">In its normal form, without the last period.</param>
    public static AbbreviationUse UseOf(ReadOnlySpan<char> name) =>
        Lookup.TryGetValue(name, out var use) ? use
        : IsAcronym(name) ? AbbreviationUse.MayEnd
        : name is [>= 'A' and <= 'Z'] ? AbbreviationUse.Initial
        : name.Length is > 1 and < 8 && IsUpper(name) ? UseOfCapitals(name)
        : AbbreviationUse.None;

    /// <summary>Single letters with periods between them: <c>U.S.C</c>.</summary>
    private static bool IsAcronym(ReadOnlySpan<char> name)
    {
        if (name.Length < 3 || name.Length % 2 == 0 || name.Length > 15) return false;
        for (var i = 0; i < name.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(name[i]) : name[i] != '.') return false;
        return true;
    }

    /// <summary>Captions print abbreviations in capitals: <c>SGT.</c></summary>
    private static AbbreviationUse UseOfCapitals(ReadOnlySpan<char> name)
    {
        Span<char> mixed = stackalloc char[name.Length];
        name.ToLowerInvariant(mixed);
        if (Lookup.TryGetValue(mixed, out var small)) return small;
        mixed[0] = name[0];
        return Lookup.TryGetValue(mixed, out var use) && use != AbbreviationUse.Place ? use : AbbreviationUse.None;
    }

    private static bool IsUpper(ReadOnlySpan<char> name)
    {
        foreach (var unit in name)
            if (char.IsLower(unit)) return false;
        return true;
    }

    private static FrozenDictionary<string, AbbreviationUse> Build()
    {
        var table = new Dictionary<string, AbbreviationUse>(StringComparer.Ordinal);
        Add(States, AbbreviationUse.Place);
        Add(Enders, AbbreviationUse.MayEnd);
        Add(Openers, AbbreviationUse.Open);
        Add(Titles, AbbreviationUse.Title);
        Add(Numbered, AbbreviationUse.BeforeNumber);
        return table.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(string names, AbbreviationUse use)
        {
            foreach (var name in names.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)) table[name] = use;
        }
    }
}
