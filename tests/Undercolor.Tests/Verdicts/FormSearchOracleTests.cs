using Undercolor.Papers.Verdicts.Checking;
using Xunit;

namespace Undercolor.Tests.Verdicts;

/// <summary>The search against every way gone one by one, on 5,000 forms made by chance.</summary>
public sealed class FormSearchOracleTests
{
    private const int Forms = 5000;

    [Fact]
    public void The_search_finds_what_going_every_way_finds_with_ways_as_short()
    {
        var seen = new HashSet<FormFault>();
        for (var seed = 0; seed < Forms; seed++)
        {
            var form = new RandomForm(seed).Form();
            var (proof, brute) = (FormSearch.Prove(form), BruteForce.Of(form));
            Assert.True(proof.IsDecided);
            Assert.True(brute.Ways == proof.Ways, $"seed {seed}: {brute.Ways} ways, not {proof.Ways}");
            var found = proof.Faults.GroupBy(f => BruteForce.KeyOf(f.Rule)).ToDictionary(g => g.Key, g => g.Min(f => f.Path.Count), StringComparer.Ordinal);
            Assert.True(brute.Faults.SequenceEqual(found.OrderBy(f => f.Key, StringComparer.Ordinal)),
                $"seed {seed}: {string.Join("; ", brute.Faults)} | {string.Join("; ", found.OrderBy(f => f.Key, StringComparer.Ordinal))}");
            var ends = proof.Ends.SelectMany(e => e.Ends.Select(o => BruteForce.KeyOf(e, o))).Order(StringComparer.Ordinal);
            Assert.True(brute.Ends.SequenceEqual(ends), $"seed {seed}: {string.Join("; ", brute.Ends)} | {string.Join("; ", ends)}");
            seen.UnionWith(proof.Faults.Select(f => f.Rule.Fault));
        }
        Assert.Equal(Enum.GetValues<FormFault>().ToHashSet(), seen);
    }
}
