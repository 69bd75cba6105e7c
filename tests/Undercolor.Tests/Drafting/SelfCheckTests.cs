using Undercolor.Drafting.Paper;
using Undercolor.Tests.CaseFiles;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Drafting;

/// <summary>A draft reads as the case file from which it was made.</summary>
public sealed class SelfCheckTests
{
    public static TheoryData<string> Cases => Drafted.Cases;

    [Theory, MemberData(nameof(Cases))]
    public void Each_cell_of_a_draft_reads_as_the_case_file_says(string name) =>
        Assert.Empty(Drafted.Differences(Drafted.Case(name), Drafted.Of(Drafted.Case(name)).Paper));

    [Theory, MemberData(nameof(Cases))]
    public void So_does_each_cell_where_the_facts_stand_under_each_defendant(string name) =>
        Assert.Empty(Drafted.Differences(Drafted.Case(name), Drafted.Of(Drafted.Case(name), "by-defendant").Paper));

    [Theory]
    [InlineData("council-night", "e2", "Officer Lucan Bray")]
    [InlineData("harbor-street", "e7", "Officer Tamsin Inwood")]
    [InlineData("larch-jail", "e4", "Deputy Wren Castellane")]
    public void A_fact_that_is_lost_is_named(string name, string statement, string defendant)
    {
        var (file, paper) = (Drafted.Case(name), Drafted.Of(Drafted.Case(name)).Paper);
        var without = paper with
        {
            Blocks = paper.Blocks.Select(b => b is PaperBlock.Numbered numbered && numbered.Id == statement ? numbered with { Of = [new("", [new Piece.Words("Nothing is told here.")])] } : b).ToEquatableArray(),
        };
        Assert.Contains(Drafted.Differences(file, without), d => d.Defendant == defendant && d.InCase == "adequate" | d.InCase == "alleged");
    }

    [Fact]
    public void A_fact_that_is_added_is_named()
    {
        var (file, paper) = (Drafted.Case("larch-jail"), Drafted.Of(Drafted.Case("larch-jail")).Paper);
        var with = paper with
        {
            Blocks = paper.Blocks.Select(b => b is PaperBlock.Numbered { Id: "e5" } numbered ? numbered with { Of = [new("", [new Piece.Words("On April 3, 2026, John Doe 1 refused to call a nurse for Dashiell Okonedo, who told him that he was vomiting.")])] } : b).ToEquatableArray(),
        };
        Assert.Contains(Drafted.Differences(file, with), d => d is { Defendant: "John Doe 1", InCase: "inadequate", InDraft: "adequate" });
    }

    /// <summary>The words of forms must tie nobody to anything: without the facts of the file no cell may be adequate.</summary>
    [Theory, MemberData(nameof(Cases))]
    public void Without_the_facts_of_the_file_nobody_is_tied_to_anything(string name)
    {
        var (file, paper) = (Drafted.Case(name), Drafted.Of(Drafted.Case(name)).Paper);
        var told = file.Statements.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var frame = paper with
        {
            Blocks = paper.Blocks.Select(b => b is PaperBlock.Numbered numbered && (told.Contains(numbered.Id) || numbered.Id.StartsWith("link:", StringComparison.Ordinal)) ? numbered with { Of = [new("", [new Piece.Words("Nothing is told here.")])] } : b).ToEquatableArray(),
        };
        Assert.Empty(Adequate(frame));
    }

    public static TheoryData<string, string> RightsAndCustody =>
        [.. from right in Rules.RuleBench.Library.Rights from custody in (string[])["free", "pretrial-detainee", "prisoner"] select new TheoryDataRow<string, string>(right.Id, custody)];

    [Theory, MemberData(nameof(RightsAndCustody))]
    public void A_count_without_facts_ties_nobody(string right, string custody) =>
        Assert.Empty(Adequate(Drafted.Of(Drafted.Head.Replace("custody: free", $"custody: {custody}", StringComparison.Ordinal) + $"claims:\n  - {{ right: {right} }}\nrelief: [compensatory, punitive, nominal, fees]\njury: true\n").Paper));

    private static IEnumerable<string> Adequate(CourtPaper paper) =>
        Drafted.ReadBack(paper).Assessment.Defendants.SelectMany(d => d.Claims.Where(c => c.Result == Undercolor.Analysis.CellResult.Adequate).Select(c => $"{d.Name}, {c.Claim}"));

    /// <summary>The same facts in plainly different words.</summary>
    public static TheoryData<string, string> OtherWords => new()
    {
        { "harbor-street", "threw Marisol Quist to the ground=>slammed Marisol Quist onto the pavement|struck Marisol Quist four times on the back with a flashlight=>hit Marisol Quist in the back again and again with a flashlight|made no effort to stop Officer Keane Dorn=>did nothing to hold Officer Keane Dorn back|kicked Marisol Quist in the left knee=>stomped on the left knee of Marisol Quist|strike Marisol Quist with the flashlight=>beat Marisol Quist with the flashlight|striking people who are already in handcuffs=>beating people who are handcuffed" },
        { "larch-jail", "refused to order insulin for Dashiell Okonedo=>denied Dashiell Okonedo insulin|refused to call a nurse for Dashiell Okonedo=>ignored his request for medical help|denied the written request of Dashiell Okonedo for insulin=>rejected the written request of Dashiell Okonedo for his medication" },
        { "council-night", "arrested Anselm Ferro because of his criticism of the police=>handcuffed and detained Anselm Ferro in retaliation for his criticism of the police|wrote a false report that=>fabricated a report which said that|charged Anselm Ferro with assault=>filed a charge of assault against Anselm Ferro" },
    };

    [Theory, MemberData(nameof(OtherWords))]
    public void The_same_facts_in_other_words_give_the_same_grid(string name, string words)
    {
        var yaml = Drafted.Yaml(name);
        foreach (var pair in words.Split('|'))
        {
            Assert.Contains(pair.Split("=>")[0], yaml, StringComparison.Ordinal);
            yaml = yaml.Replace(pair.Split("=>")[0], pair.Split("=>")[1], StringComparison.Ordinal);
        }
        var file = TypedCase.Typed(yaml);
        Assert.Empty(Drafted.Differences(file, Drafted.Of(file).Paper));
        Assert.Equal(Grid(Drafted.Case(name)), Grid(file));
    }

    private static IEnumerable<string> Grid(Undercolor.Cases.CaseFile file)
    {
        var asserted = Undercolor.Papers.DraftComparison.Asserted(file);
        var read = Drafted.ReadBack(Drafted.Of(file).Paper).Assessment.Defendants;
        return asserted.Select(a => $"{read[a.Defendant].Name}, {a.Claim}: {string.Join(' ', read[a.Defendant].Claims.Where(c => c.Claim == a.Claim).Select(c => c.Result).Distinct().Order())}");
    }
}
