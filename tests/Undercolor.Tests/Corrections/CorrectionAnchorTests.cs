using Xunit;

namespace Undercolor.Tests.Corrections;

/// <summary>Where a correction holds on to the text, and where it lets go.</summary>
public sealed class CorrectionAnchorTests
{
    private const string Correction = """
          - kind: actor
            words: he
            is: Officer Vale
            at:
              sentence: He struck Mr. Pike in the face with a baton.
              before: Officer Finch spoke to Officer Vale.
              after: The deputies laughed.
        """;

    public static TheoryData<string, string> Kept => new()
    {
        { "1. On March", "41. On March" },
        { "2. Officer Finch spoke", "17. Officer Finch spoke" },
        { "On March 3, 2031, Officer Finch", "On a wet day in March, Officer Finch" },
        { "He struck Mr. Pike in the face with a baton.", "He  struck Mr. Pike\nin the face   with a baton." },
        { "The deputies laughed.", "They laughed." },
        { "5. Mr. Pike did not resist.", "5. Mr. Pike did not resist.\n\n6. It rained." },
        { "2. Officer Finch spoke to Officer Vale.", "2. Officer Finch spoke to Officer Vale…" },
    };

    [Theory, MemberData(nameof(Kept))]
    public void Editing_elsewhere_renumbering_and_spacing_keep_it(string was, string now) => Assert.False(Checked(was, now).Stale, Checked(was, now).Why);

    public static TheoryData<string, string, string> Lost => new()
    {
        { "He struck Mr. Pike in the face", "He struck Mr. Pike in the back", "no sentence of the paper has these words" },
        { "Officer Finch spoke to Officer Vale.", "Officer Finch was alone.", "what stands around it has changed" },
        { "The deputies laughed.", "Nobody laughed.\n\n9. Officer Finch spoke to Officer Vale. He struck Mr. Pike in the face with a baton.", "2 places of the paper fit" },
    };

    [Theory, MemberData(nameof(Lost))]
    public void Changed_or_repeated_words_make_it_stale(string was, string now, string why)
    {
        var row = Checked(was, now);
        Assert.True(row.Stale);
        Assert.Contains(why, row.Why, StringComparison.Ordinal);
        Assert.Equal("He struck Mr. Pike in the face with a baton.", row.LookedFor);
    }

    [Fact]
    public void A_stale_correction_changes_nothing()
    {
        var complaint = Mended.Complaint.Replace("Officer Finch spoke to Officer Vale.", "Officer Finch was alone.", StringComparison.Ordinal);
        Assert.Equal(Mended.Plain(complaint).Case, Mended.With(Correction, complaint).Case);
    }

    [Fact]
    public void A_fact_that_leans_on_nothing_keeps_with_one_neighbor()
    {
        const string Fact = "  - { kind: fact, is: conclusion, at: { sentence: He struck Mr. Pike in the face with a baton., before: Officer Finch spoke to Officer Vale., after: The deputies laughed. } }";
        Assert.False(Mended.With(Fact, Mended.Complaint.Replace("spoke to Officer Vale", "was alone", StringComparison.Ordinal)).Only().Stale);
    }

    [Theory]
    [InlineData("  - { kind: actor, words: she, is: Vale, at: { sentence: The deputies laughed. } }", "does not hold the words “she”")]
    [InlineData("  - { kind: actor, words: the deputies, occurrence: 2, is: Vale, at: { sentence: The deputies laughed. } }", "so often")]
    [InlineData("  - { kind: actor, words: laughed, is: Vale, at: { sentence: The deputies laughed. } }", "was not read as somebody there")]
    [InlineData("  - { kind: actor, words: The deputies, is: Quill, at: { sentence: The deputies laughed. } }", "nobody in the paper is read as “Quill”")]
    [InlineData("  - { kind: fact, words: wept, is: act, at: { sentence: The deputies laughed. } }", "does not hold the words “wept”")]
    [InlineData("  - { kind: fact, words: wept, by: Vale, at: { sentence: 'Plaintiff asks for compensatory damages against each defendant, and for the costs of suit.' } }", "does not hold the words “wept”")]
    [InlineData("  - { kind: fact, by: Vale, at: { sentence: 'Plaintiff asks for compensatory damages against each defendant, and for the costs of suit.' } }", "no fact was read there")]
    [InlineData("  - { kind: capacity, name: Quill, is: individual }", "nobody in the paper is read as “Quill”")]
    [InlineData("  - { kind: same, names: [Officer Vale, Quill] }", "does not hold the name “Quill”")]
    [InlineData("  - { kind: party, name: Quill, is: defendant }", "does not hold the name “Quill”")]
    [InlineData("  - { kind: suppress, rule: UC2003, defendant: City of Larkmoor, reason: weighed }", "UC2003 finds nothing there")]
    [InlineData("  - { kind: suppress, rule: UC5001, defendant: Quill, reason: weighed }", "no defendant is read as “Quill”")]
    public void What_cannot_be_applied_says_why(string entry, string why)
    {
        var row = Mended.With(entry).Only();
        Assert.True(row.Stale);
        Assert.Contains(why, row.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_two_share_is_not_chosen_in_silence()
    {
        var complaint = Mended.Complaint.Replace("OFFICER JUNIPER VALE", "OFFICER JUNIPER FINCH", StringComparison.Ordinal);
        Assert.Contains("write the full name", Mended.With("  - { kind: capacity, name: Finch, is: individual }", complaint).Only().Why, StringComparison.Ordinal);
        Assert.False(Mended.With("  - { kind: capacity, name: Juniper Finch, is: individual }", complaint).Only().Stale);
    }

    private static Analysis.CorrectionRow Checked(string was, string now)
    {
        Assert.Contains(was, Mended.Complaint, StringComparison.Ordinal);
        return Mended.With(Correction, Mended.Complaint.Replace(was, now, StringComparison.Ordinal)).Only();
    }
}
