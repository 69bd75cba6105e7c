using Undercolor.Citations;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Citations;

public sealed class FindingTests
{
    private static CitationFinder Finder => RuleBench.Desk.Finder;

    private static string Show(string text, Citation c) => string.Join(" | ", new[]
    {
        c.Kind.ToString(), c.Span.Of(text), c.PinCite, c.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), c.Court,
        c.Plaintiff.Of(text), c.Defendant.Of(text), c.Signal, c.History,
    }.Select(part => part ?? ""));

    /// <summary>Names and numbers are made up; what counts is where each part begins and ends.</summary>
    [Theory]
    [InlineData("See Vale v. Thorne, 12 F.4th 340, 345 (9th Cir. 2022).", "FullCase | 12 F.4th 340 | 345 | 2022 | ca9 | Vale | Thorne | See | ")]
    [InlineData("In Vale v. Thorne Bros., Inc., 12 F. Supp. 3d 340, 345 n.7 (N.D.\n   Cal. 2015), nothing", "FullCase | 12 F. Supp. 3d 340 | 345 n.7 | 2015 | cand | Vale | Thorne Bros., Inc. |  | ")]
    [InlineData("In re Finch, 3 B.R. 40 (Bankr. D. Or. 1980)", "FullCase | 3 B.R. 40 |  | 1980 | orb |  | Finch |  | ")]
    [InlineData("But see Finch v. al-Vale, No. 12-cv-345, 2015 WL 777, at *3-4 (D. Me. Mar. 2, 2015)", "FullCase | 2015 WL 777 | at *3-4 | 2015 | med | Finch | al-Vale | But see | ")]
    [InlineData("Thorne, 12 F.4th at 345–46.", "ShortCase | 12 F.4th at 345–46 | 345–46 |  |  |  |  |  | ")]
    [InlineData("42 U.S.C. §§ 1981, 1983", "FullLaw | 42 U.S.C. §§ 1981 | , 1983 |  |  |  |  |  | ")]
    [InlineData("under § 12(b) alone", "Section | § 12 | (b) |  |  |  |  |  | ")]
    [InlineData("Fed. R. Civ. P. 12(b)(6)", "Rule | Fed. R. Civ. P. 12 | (b)(6) |  |  |  |  |  | ")]
    [InlineData("U.S. Const. amend. XIV, § 1", "Constitution | U.S. Const. amend. XIV, § 1 |  |  |  |  |  |  | ")]
    [InlineData("Ninth Cir. Manual of Model Civ. Jury Instr. 9.3", "Instruction | Ninth Cir. Manual of Model Civ. Jury Instr. 9.3 |  |  |  |  |  |  | ")]
    [InlineData("Vale v. Thorne, No. 17-12714 (11th Cir. Oct. 12, 2017)", "Docket | No. 17-12714 |  | 2017 | ca11 | Vale | Thorne |  | ")]
    [InlineData("77 Marq. L. Rev. 475, 480 (1993-94)", "FullJournal | 77 Marq. L. Rev. 475 | 480 | 1993 |  |  |  |  | ")]
    [InlineData("(Am. Compl. ¶ 14)", "Record | Am. Compl. ¶ 14 |  |  |  |  |  |  | ")]
    [InlineData("ECF No. 12 at 3.", "Record | ECF No. 12 | at 3 |  |  |  |  |  | ")]
    [InlineData("Ex. B at 2", "Record | Ex. B | at 2 |  |  |  |  |  | ")]
    [InlineData("Smith Dep. 44:7–12", "Record | Dep. 44:7–12 |  |  |  |  |  |  | ")]
    [InlineData("BWC Smith 03:12", "Record | BWC Smith 03:12 |  |  |  |  |  |  | ")]
    [InlineData("10 L.P.R.A. 278a.", "FullLaw | 10 L.P.R.A. 278a |  |  |  |  |  |  | ")]
    [InlineData("M.G.L. c. 260, 2B.", "FullLaw | M.G.L. c. 260, 2B |  |  |  |  |  |  | ")]
    [InlineData("Mass. Gen. L. chs. 93A and 176D", "FullLaw | Mass. Gen. L. chs. 93A |  |  |  |  |  |  | ")]
    [InlineData("RCW 4.96.020(4)", "FullLaw | RCW 4.96.020 | (4) |  |  |  |  |  | ")]
    [InlineData("1869 Mass. Acts ch. 463, § 2", "FullLaw | 1869 Mass. Acts ch. 463, § 2 |  | 1869 |  |  |  |  | ")]
    [InlineData("42 U.S.C. 2000e-\n   5(f)(1)", "FullLaw | 42 U.S.C. 2000e-\n   5 | (f)(1) |  |  |  |  |  | ")]
    [InlineData("138 Cong. Rec. S4781", "FullLaw | 138 Cong. Rec. S4781 |  |  |  |  |  |  | ")]
    [InlineData("under § 5K1.1 alone", "Section | § 5K1.1 |  |  |  |  |  |  | ")]
    [InlineData("D. Vt. L.R. 7", "Rule | D. Vt. L.R. 7 |  |  | vtd |  |  |  | ")]
    [InlineData("Tr. 24, 33", "Record | Tr. 24 | 33 |  |  |  |  |  | ")]
    [InlineData("Compl. ¶¶ 14-16", "Record | Compl. ¶¶ 14-16 |  |  |  |  |  |  | ")]
    [InlineData("[No. 92-1601, slip op. at 5]", "Docket | No. 92-1601 |  |  |  |  |  |  | ")]
    [InlineData("Id. at xii", "Id | Id. at xii | at xii |  |  |  |  |  | ")]
    [InlineData("Id. § 1915A(b)(1)", "Id | Id. § 1915A(b)(1) | § 1915A(b)(1) |  |  |  |  |  | ")]
    [InlineData("Finch v. Vale, 434 F.2d 336-38 (2d Cir. 1970)", "FullCase | 434 F.2d 336 | 336-38 | 1970 | ca2 | Finch | Vale |  | ")]
    [InlineData("Finch v. Vale &amp; Sons, 900 F.2d 412, 415 &amp; n.4 (1st Cir. 1990)", "FullCase | 900 F.2d 412 | 415 &amp; n.4 | 1990 | ca1 | Finch | Vale &amp; Sons |  | ")]
    [InlineData("In Re Finch, 3 B.R. 40 (Bankr. D. Or. 1980)", "FullCase | 3 B.R. 40 |  | 1980 | orb |  | Finch |  | ")]
    [InlineData("Finch v. Vale, 415 U.S.\n\n      -14-\n\n164 (1974)", "FullCase | 415 U.S.\n\n      -14-\n\n164 |  | 1974 | scotus | Finch | Vale |  | ")]
    [InlineData("Rev. Rul. 88-13", "FullLaw | Rev. Rul. 88-13 |  |  |  |  |  |  | ")]
    [InlineData("SSR 96-7p, and", "FullLaw | SSR 96-7p |  |  |  |  |  |  | ")]
    [InlineData("Executive Order 12,866", "FullLaw | Executive Order 12,866 |  |  |  |  |  |  | ")]
    [InlineData("H.R. Rep. No. 94-1558, at 5 (1976)", "FullLaw | H.R. Rep. No. 94-1558 | at 5 | 1976 |  |  |  |  | ")]
    [InlineData("H.R. 1234, 110th Cong.", "FullLaw | H.R. 1234, 110th Cong. |  |  |  |  |  |  | ")]
    [InlineData("ERISA § 502(a)", "FullLaw | ERISA § 502 | (a) |  |  |  |  |  | ")]
    [InlineData("Bankruptcy Code section 541", "FullLaw | Bankruptcy Code section 541 |  |  |  |  |  |  | ")]
    [InlineData("29 C.F.R. pt. 1910", "FullLaw | 29 C.F.R. pt. 1910 |  |  |  |  |  |  | ")]
    [InlineData("25 U.S.C. ch. 4", "FullLaw | 25 U.S.C. ch. 4 |  |  |  |  |  |  | ")]
    [InlineData("29 U.C.L.A. L. Rev. 1160, 1184", "FullJournal | 29 U.C.L.A. L. Rev. 1160 | 1184 |  |  |  |  |  | ")]
    [InlineData("20 P.R. Offic. Trans 599", "FullCase | 20 P.R. Offic. Trans 599 |  |  |  |  |  |  | ")]
    [InlineData("Fed. R. Civ. P. Rule 50", "Rule | Fed. R. Civ. P. Rule 50 |  |  |  |  |  |  | ")]
    [InlineData("Mass. R. Civ. P. 12(h)", "Rule | Mass. R. Civ. P. 12 | (h) |  |  |  |  |  | ")]
    [InlineData("W. Va. R. Evid. 404(b)", "Rule | W. Va. R. Evid. 404 | (b) |  |  |  |  |  | ")]
    [InlineData("Cal. Rules of Court, rule 8.1115", "Rule | Cal. Rules of Court, rule 8.1115 |  |  |  |  |  |  | ")]
    [InlineData("8th Cir. R. 47B", "Rule | 8th Cir. R. 47B |  |  | ca8 |  |  |  | ")]
    [InlineData("Mass. Const. pt. 1, art. 12", "Constitution | Mass. Const. pt. 1, art. 12 |  |  |  |  |  |  | ")]
    [InlineData("Ill. Const. 1970, art. I, § 6", "Constitution | Ill. Const. 1970, art. I, § 6 |  | 1970 |  |  |  |  | ")]
    [InlineData("Id. at 4A1.3", "Id | Id. at 4A1.3 | at 4A1.3 |  |  |  |  |  | ")]
    [InlineData("Br. of Appellees at 51", "Record | Br. of Appellees at 51 |  |  |  |  |  |  | ")]
    [InlineData("2017 IL App (1st) 143684-B", "FullCase | 2017 IL App (1st) 143684-B |  |  |  |  |  |  | ")]
    public void A_citation_is_found_with_its_parts(string text, string expected) => Assert.Equal([expected], Finder.Find(text).Select(c => Show(text, c)));

    [Theory]
    [InlineData("Judge Holmes, 272 days later, ruled.")]
    [InlineData("He paid 12 U. S. dollars and 3 cents.")]
    [InlineData("On March 4, 2025, at 9:15 p.m. Officer Finch struck Plaintiff.")]
    [InlineData("No. 5 is the answer (see above).")]
    [InlineData("He was SEEN AS 12 officers watched.")]
    [InlineData("The Bankruptcy Code 30 days later changed.")]
    [InlineData("Executive Order of the day; S. 12 and H.R. 40 were heard.")]
    [InlineData("The Trans 599 bus, 20 minutes late.")]
    [InlineData("")]
    public void Other_words_and_numbers_are_no_citations(string text) => Assert.Empty(Finder.Find(text));

    [Fact]
    public void Parallel_citations_share_names_court_and_year()
    {
        const string Text = "Vale v. Thorne, 105 Idaho 663, 665, 672 P.2d 231 (1983)";
        var found = Finder.Find(Text);
        Assert.Equal(2, found.Count);
        Assert.All(found, c => Assert.Equal(("Vale", "Thorne", 1983, 0), (c.Plaintiff.Of(Text), c.Defendant.Of(Text), c.Year!.Value, c.Parallel)));
        Assert.Equal(["665", null], found.Select(c => c.PinCite));
    }

    [Fact]
    public void Parentheticals_nest_and_the_citations_inside_have_their_own_names()
    {
        const string Text = "Vale v. Thorne, 12 F.4th 340 (9th Cir. 2022) (quoting Finch v. Marlow, 11 F.4th 2, 5 (9th Cir. 2021) (cleaned up)), aff'd, 600 U.S. 1 (2023).";
        var found = Finder.Find(Text);
        Assert.Equal(["Vale", "Finch", ""], found.Select(c => c.Plaintiff.Of(Text)));
        Assert.Equal([["quoting"], ["alteration"], []], found.Select(c => c.Parentheticals.Select(p => p.Kind)));
        Assert.Equal(["", "", "affirmed"], found.Select(c => c.History));
    }

    [Fact]
    public void A_wrapped_line_breaks_no_citation()
    {
        var wide = Finder.Find("Vale v. Thorne, 12\n\n        F.4th\n   340, 345 (9th\nCir. 2022)").Single();
        Assert.Equal(("12", "F.4th", "340", "ca9"), (wide.Volume, wide.Series!.Cite, wide.Page, wide.Court));
    }

    /// <summary>Each grows to a megabyte; the counts show that the whole text was read, and that it ended shows that the work did not grow faster.</summary>
    [Theory]
    [InlineData("§", 0)]
    [InlineData("Id. ", 1 << 18)]
    [InlineData("7", 0)]
    [InlineData("(", 0)]
    [InlineData("1 U.S. 1 (", 104_857)]
    [InlineData("____", 0)]
    [InlineData("A v. ", 0)]
    public void Hostile_text_is_read_to_its_end(string unit, int expected) =>
        Assert.Equal(expected, Finder.Find(string.Concat(Enumerable.Repeat(unit, (1 << 20) / unit.Length))).Count);

    [Fact]
    public void Spans_slice_the_text_and_do_not_overlap()
    {
        const string Text = "Vale v. Thorne, 12 F.4th 340, 345 (9th Cir. 2022); Id. at 346; 42 U.S.C. § 1983; Thorne, supra, at 347; Vale at 348.";
        var end = 0;
        foreach (var citation in Finder.Find(Text))
        {
            Assert.InRange(citation.Span.Start, end, Text.Length);
            end = citation.Span.End;
            Assert.InRange(end, citation.Span.Start + 1, Text.Length);
            Assert.True(citation.FullSpan.Contains(citation.Span));
        }
        Assert.Equal([CitationKind.FullCase, CitationKind.Id, CitationKind.FullLaw, CitationKind.Supra, CitationKind.Reference], Finder.Find(Text).Select(c => c.Kind));
    }
}
