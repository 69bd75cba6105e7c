using Undercolor.Doctrine;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Law;

public sealed class TableExampleTests
{
    private static readonly LawTables s_tables = RuleBench.Library.Tables;

    public static TheoryData<string> Limitations => [.. TableExamples.Of("limitations")];
    public static TheoryData<string> Accrual => [.. TableExamples.Of("accrual")];
    public static TheoryData<string> Heck => [.. TableExamples.Of("heck")];
    public static TheoryData<string> Remedies => [.. TableExamples.Of("remedies")];

    [Theory, MemberData(nameof(Limitations))]
    public void A_State_and_a_day_of_accrual_give_a_period_or_a_sentence(string id)
    {
        var example = TableExamples.Find(id);
        var (day, state) = (example.Day("accrual"), s_tables.Limitations.Of(example["state"])!);
        var period = state.On(day);

        Assert.Equal(example.Answer, period.Years?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown");
        Assert.Equal(example["last"], period.LastDay(day)?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "");
        Assert.Equal(period.Years is null, period.Unknown.Length > 0);
    }

    [Theory, MemberData(nameof(Accrual))]
    public void A_kind_of_claim_tells_what_starts_the_clock(string id)
    {
        var example = TableExamples.Find(id);
        var rule = s_tables.AccrualOf(example["claim"], RuleBench.Library.AsOf)!;

        Assert.Equal(example.Answer, Words<AccrualEvent>.Of(rule.Starts));
        Assert.Contains(example["authority"], rule.Authorities);
    }

    [Theory, MemberData(nameof(Heck))]
    public void The_criminal_case_tells_what_becomes_of_the_claim(string id)
    {
        var example = TableExamples.Find(id);
        var row = s_tables.Heck.Ask(example.Word<CriminalCase>("case"), example["claim"], example.Word<HeckRemedy>("remedy"), example.Day("day"));

        Assert.Equal(example.Answer, Words<HeckAnswer>.Of(row.Answer));
        if (example["row"].Length > 0) Assert.Equal(example["row"], row.Id);
    }

    [Theory, MemberData(nameof(Remedies))]
    public void Kind_function_and_capacity_tell_whether_a_remedy_lies(string id)
    {
        var example = TableExamples.Find(id);
        var rule = s_tables.Remedies.Ask(example.Word<PartyKind>("kind"), example.Functions, example.Word<Capacity>("capacity"), example.Word<Remedy>("remedy"), RuleBench.Library.AsOf);

        Assert.Equal(example.Answer, Words<RemedyAnswer>.Of(rule.Answer));
    }

    /// <summary>A twin differs by one thing, and for it in its answer; otherwise it tests nothing.</summary>
    [Fact]
    public void Each_twin_has_another_answer()
    {
        foreach (var twin in TableExamples.All.Where(e => e.Twin.Length > 0))
        {
            var other = TableExamples.Find(twin.Twin);
            var asked = twin.Given.Where(g => g.Key is not ("last" or "authority" or "row"));
            Assert.True(asked.Count(g => other[g.Key] != g.Value) == 1, $"{twin.Id} differs from {other.Id} by more than one thing, or by none.");
            Assert.True(twin.Answer != other.Answer, $"{twin.Id} answers as {other.Id} does.");
        }
    }
}
