using Undercolor.Doctrine;
using Undercolor.Reports;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Corrections;

/// <summary><c>--pro-se</c> lists the readings that favor the plaintiff, and never makes a fact.</summary>
public sealed class LiberalConstructionTests
{
    [Fact]
    public void It_is_listed_only_where_it_is_asked_for()
    {
        Assert.Null(Mended.Plain().Assessment.LiberalReadings);
        Assert.NotNull(Mended.Plain(proSe: true).Assessment.LiberalReadings);
    }

    [Fact]
    public void It_changes_no_cell_no_fact_and_no_finding()
    {
        var (strict, liberal) = (Mended.Plain(), Mended.Plain(proSe: true));
        Assert.Equal(strict.Assessment, liberal.Assessment with { LiberalReadings = null });
        Assert.Equal(strict.Case, liberal.Case);
    }

    [Fact]
    public void A_capacity_that_no_words_state_is_presumed_and_a_stated_one_is_not()
    {
        Assert.Equal(["d1", "d2"], Of("presumed-capacity", Mended.Complaint));
        Assert.Equal(["d2"], Of("presumed-capacity", Mended.Complaint.Replace("OFFICER ALDER FINCH;", "OFFICER ALDER FINCH, in his individual capacity;", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_right_is_read_from_the_facts_only_where_no_words_name_it()
    {
        var named = Mended.Complaint.Replace("5. Mr. Pike did not resist.", "5. This was excessive force and an unlawful seizure.", StringComparison.Ordinal);
        Assert.Contains("d1", Of("right-from-facts", Mended.Complaint));
        Assert.DoesNotContain(Mended.Plain(named, proSe: true).Assessment.LiberalReadings!.Value, r => r.Inference == "right-from-facts" && r.What.Contains("excessive force", StringComparison.Ordinal));
    }

    [Fact]
    public void Color_of_law_is_read_from_the_office_only_where_no_words_state_it()
    {
        var stated = Mended.Complaint.Replace("5. Mr. Pike did not resist.", "5. Each officer acted under color of state law.", StringComparison.Ordinal);
        Assert.Contains("d1", Of("color-from-office", Mended.Complaint));
        Assert.Empty(Of("color-from-office", stated));
    }

    [Fact]
    public void They_with_one_antecedent_is_told_with_those_it_is_read_as()
    {
        var they = Mended.Complaint.Replace("2. Officer Finch spoke to Officer Vale. He struck", "2. They struck", StringComparison.Ordinal);
        var reading = Assert.Single(Mended.Plain(they, proSe: true).Assessment.LiberalReadings!.Value, r => r.Inference == "one-antecedent" && r.At!.Paragraph == "2");
        Assert.Contains("“They” is read as Officer Alder Finch and Officer Juniper Vale", reading.What, StringComparison.Ordinal);
        Assert.DoesNotContain(Mended.Plain(proSe: true).Assessment.LiberalReadings!.Value, r => r.Inference == "one-antecedent" && r.What.Contains("deputies", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_person_has_mended_is_no_inference()
    {
        var they = Mended.Complaint.Replace("2. Officer Finch spoke to Officer Vale. He struck", "2. They struck", StringComparison.Ordinal);
        var mended = Rules.RuleBench.Workbench.Check(Documents.Fixtures.ReadText(they), CheckOptions.Default with
        {
            ProSe = true, Corrections = Mended.Read("  - { kind: actor, words: they, is: [Finch, Vale], at: { sentence: They struck Mr. Pike in the face with a baton. } }"),
        }, "test");
        Assert.False(mended.Only().Stale, mended.Only().Why);
        Assert.DoesNotContain(mended.Assessment.LiberalReadings!.Value, r => r.Inference == "one-antecedent" && r.At!.Paragraph == "2");
    }

    [Fact]
    public void Every_inference_is_in_the_packs_the_vocabulary_and_rests_on_a_known_authority()
    {
        var law = Rules.RuleBench.Library.For(null, null, Rules.RuleBench.Library.AsOf);
        Assert.Equal(law.Liberal.Select(i => i.Id), Reports.Schemas.Vocabulary.GetProperty("liberal-inference").GetProperty("values").EnumerateArray().Select(v => v.GetProperty("word").GetString()!));
        Assert.All(law.Liberal.SelectMany(i => i.Authorities), key => Assert.NotNull(Rules.RuleBench.Library.Authority(key)));
    }

    [Fact]
    public void The_text_prints_them_under_their_heading()
    {
        var result = Mended.Plain(proSe: true);
        var context = new ReportContext { DocumentName = "c.txt", CleanText = result.Text.Text, Authorities = Rules.RuleBench.Library.Authority };
        Assert.Contains("Read liberally, for a party without a lawyer\n", TextReport.Of(result.Assessment, context), StringComparison.Ordinal);
        Assert.Contains("## Read liberally", MarkdownReport.Of(result.Assessment, context), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Of(string inference, string complaint) =>
        Mended.Plain(complaint, proSe: true).Assessment.LiberalReadings!.Value.Where(r => r.Inference == inference).SelectMany(r => r.Defendants);
}
