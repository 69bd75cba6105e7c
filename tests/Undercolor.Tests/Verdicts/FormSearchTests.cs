using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Checking;
using Xunit;

namespace Undercolor.Tests.Verdicts;

public sealed class FormSearchTests
{
    public static TheoryData<string> Files(string folder) => [.. Directory.EnumerateFiles(Path.Combine(VerdictSamples.Folder, folder), "*.yaml").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files), "bad")]
    public void A_bad_form_is_caught_with_the_shortest_way(string file)
    {
        var expected = File.ReadLines(Path.Combine(VerdictSamples.Folder, "bad", file)).Where(l => l.StartsWith("# fault: ", StringComparison.Ordinal)).Select(l => l[9..].TrimEnd());
        var form = VerdictSamples.Form($"bad/{file}");
        var proof = FormSearch.Prove(form);
        Assert.True(proof.IsDecided);
        Assert.Equal(expected.Order(StringComparer.Ordinal), proof.Faults.Select(f => VerdictSamples.Written(form, f)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_kind_of_fault_is_planted_in_some_form()
    {
        var caught = Directory.EnumerateFiles(Path.Combine(VerdictSamples.Folder, "bad"), "*.yaml").Select(f => VerdictSamples.Form($"bad/{Path.GetFileName(f)}")).SelectMany(f => FormSearch.Prove(f).Faults).Select(f => f.Rule.Fault).ToHashSet();
        Assert.Equal(Enum.GetValues<FormFault>().ToHashSet(), caught);
    }

    [Theory]
    [MemberData(nameof(Files), "good")]
    public void A_good_form_has_no_fault(string file)
    {
        var proof = FormSearch.Prove(VerdictSamples.Form($"good/{file}"));
        Assert.True(proof.IsDecided);
        Assert.Empty(proof.Faults);
    }

    [Fact]
    public void A_general_verdict_can_contradict_the_answers_and_that_is_an_end()
    {
        var ends = Assert.Single(FormSearch.Prove(VerdictSamples.Form("good/general-verdict.yaml")).Ends);
        Assert.Equal([CellOutcome.ForPlaintiff, CellOutcome.ForDefendant, CellOutcome.Inconsistent], ends.Ends);
    }

    [Fact]
    public void Beyond_its_bound_the_search_says_that_it_did_not_decide()
    {
        var form = VerdictSamples.Form("good/person-bystander-city.yaml");
        var states = FormSearch.Prove(form).States;
        Assert.True(FormSearch.Prove(form, states).IsDecided);
        var proof = FormSearch.Prove(form, states - 1);
        Assert.False(proof.IsDecided);
        Assert.Empty(proof.Faults);
    }

    [Theory]
    [MemberData(nameof(Files), "bad")]
    public void The_same_form_with_one_thing_mended_is_good(string file)
    {
        static string Lines(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
        var lines = File.ReadAllLines(Path.Combine(VerdictSamples.Folder, "bad", file));
        var form = string.Concat(lines.Where(l => !l.StartsWith('#')).Select(l => $"{l}\n"));
        foreach (var mend in lines.Where(l => l.StartsWith("# mend: ", StringComparison.Ordinal)).Select(l => l[8..].Split(" => ", 2)))
        {
            Assert.Contains(Lines(mend[0]), form, StringComparison.Ordinal);
            form = form.Replace(Lines(mend[0]), Lines(mend[1]), StringComparison.Ordinal);
        }
        Assert.NotEmpty(FormSearch.Prove(VerdictSamples.Form($"bad/{file}")).Faults);
        Assert.Empty(FormSearch.Prove(VerdictSamples.Read(form)).Faults);
    }
}
