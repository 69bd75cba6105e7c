using System.Globalization;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Auditing;
using Undercolor.Tests.Documents;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Law;

/// <summary>Good and bad causation, told in short stories, each under no court and under the circuits that it names.</summary>
public sealed class LawExampleTests
{
    public static TheoryData<string, string> Rows =>
        new(LawExamples.All.SelectMany(e => LawExamples.Courts.Select(c => (e.Id, c.Key))));

    [Theory, MemberData(nameof(Rows))]
    public void The_example_comes_to_what_it_says(string id, string court)
    {
        var example = LawExamples.All.Single(e => e.Id == id);
        foreach (var day in example.Expect.Where(e => e.Under(court) is not null).GroupBy(e => e.AsOf))
        {
            var assessment = Check(example, court, day.Key);
            foreach (var expected in day) Compare(expected, assessment, court);
        }
    }

    private static void Compare(Expectation expected, Assessment assessment, string court)
    {
        var got = assessment.Defendants.Single(d => d.Name == expected.Defendant);
        var wanted = expected.Under(court)!.Value;
        Assert.True(wanted == got.Ruling, Says(got, wanted));
        if (expected.Reason.Length > 0 && wanted == expected.Results[0].Value && wanted != CellResult.Adequate) Assert.Contains(expected.Reason, got.Reasons.Select(Doctrine.Words<Reason>.Of));
        if (expected.Theory.Length > 0 && wanted == CellResult.Adequate) Assert.Contains(expected.Theory, got.Claims.Where(c => c.Result == CellResult.Adequate).SelectMany(c => c.Theories).Select(t => t.Theory));
        if (expected.Finding.Length > 0) Assert.Contains(expected.Finding, assessment.Diagnostics.Select(d => d.Id));
    }

    /// <summary>A twin differs in its answer somewhere: otherwise the one difference in its story tests nothing.</summary>
    [Fact]
    public void Each_twin_has_another_answer()
    {
        foreach (var twin in LawExamples.All.Where(e => e.Twin.Length > 0))
        {
            var other = LawExamples.All.Single(e => e.Id == twin.Twin);
            Assert.True(twin.Expect.Any(t => other.Expect.Where(o => o.AsOf == t.AsOf).ToList() is { Count: > 0 } day && day.TrueForAll(o => !t.Results.SequenceEqual(o.Results) || t.Finding != o.Finding)), twin.Id);
        }
    }

    internal static Assessment Check(LawExample example, string court, DateOnly? asOf = null)
    {
        var options = CheckOptions.Default with { Court = LawExamples.Courts.Single(c => c.Key == court).Value, AsOf = asOf };
        return RuleBench.Workbench.Check(Fixtures.ReadText(example.Complaint), options, "test").Assessment;
    }

    private static string Says(DefendantAssessment got, CellResult wanted)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{got.Name}: {got.Ruling} for {wanted}; {string.Join(", ", got.Reasons)}\n");
        foreach (var cell in got.Claims)
            text.Append(CultureInfo.InvariantCulture, $"  {cell.Claim}: {cell.Result}; {string.Join("; ", cell.Theories.Select(t => $"{t.Theory} [{string.Join(", ", t.Elements.Select(e => $"{e.Element} {e.Value}"))}]"))}\n");
        return text.ToString();
    }
}
