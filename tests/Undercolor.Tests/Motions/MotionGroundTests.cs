using Undercolor.Analysis;
using Undercolor.Doctrine;
using Undercolor.Tests.Rules;
using Xunit;

namespace Undercolor.Tests.Motions;

public sealed class MotionGroundTests
{
    private static readonly MotionGrounds s_grounds = RuleBench.Library.Tables.Motion;

    [Fact]
    public void Every_authority_is_in_the_table_is_good_law_and_was_verified()
    {
        foreach (var ground in s_grounds.All)
            foreach (var key in ground.Movant.Concat(ground.Plaintiff).Concat(s_grounds.Vehicle))
            {
                var entry = RuleBench.Library.Authority(key);
                Assert.True(entry is { GoodLaw: true } && entry.PropositionVerified != Verification.NotVerified && entry.CitationVerified != Verification.NotVerified, $"{ground.Id}: {key}");
            }
    }

    [Fact]
    public void Every_reason_that_a_cell_can_have_for_failing_is_argued_under_some_ground()
    {
        var open = Enum.GetValues<Reason>().Where(r => r is not (Reason.CircuitSplit or Reason.Unreadable)).Select(Words<Reason>.Of).Except(s_grounds.All.SelectMany(g => g.Reasons)).ToList();
        Assert.Empty(open);
    }

    [Fact]
    public void Reasons_findings_and_modules_are_words_that_exist()
    {
        Assert.All(s_grounds.All.SelectMany(g => g.Reasons), r => Assert.True(Words<Reason>.Find(r, out _), r));
        Assert.All(s_grounds.All.SelectMany(g => g.Findings), f => Assert.NotNull(RuleBench.Book.Find(f)));
        var modules = RuleBench.Library.For(null, null, RuleBench.Library.AsOf).Circuits.SelectMany(c => c.Stances.Select(s => s.Module).Concat(c.Unknown.Select(u => u.Id))).ToHashSet();
        Assert.All(s_grounds.All.SelectMany(g => g.Modules), m => Assert.Contains(m, modules));
    }

    [Fact]
    public void A_cue_belongs_to_one_ground_and_is_written_small()
    {
        var cues = s_grounds.All.SelectMany(g => g.Cues.Concat(g.WeakCues).Select(c => (Cue: c, g.Id))).ToList();
        Assert.Empty(cues.GroupBy(c => c.Cue).Where(g => g.Select(c => c.Id).Distinct().Count() > 1).Select(g => g.Key));
        Assert.All(cues, c => Assert.Equal(c.Cue, c.Cue.ToLowerInvariant()));
    }

    [Fact]
    public void Both_sides_have_something_that_the_supreme_court_or_a_rule_says() =>
        Assert.All(s_grounds.All, g => Assert.Contains(g.Movant, k => RuleBench.Library.Authority(k)!.Court is "" or "scotus"));
}
