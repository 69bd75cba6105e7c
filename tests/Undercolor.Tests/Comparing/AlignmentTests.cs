using FsCheck;
using FsCheck.Fluent;
using Undercolor.Papers.Comparing;
using Undercolor.Papers.Comparing.Aligning;
using Xunit;

namespace Undercolor.Tests.Comparing;

public sealed class AlignmentTests
{
    private static readonly Arbitrary<int> s_seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void A_paragraph_that_is_put_in_front_renumbers_the_others()
    {
        var compared = Pairs.Of(Pairs.Finch(Pairs.Plain[0], Pairs.Plain[1]), Pairs.Finch(Pairs.Plain[2], Pairs.Plain[0], Pairs.Plain[1]));
        Assert.Equal([(ParagraphFate.Added, "", "1"), (ParagraphFate.Renumbered, "1", "2"), (ParagraphFate.Renumbered, "2", "3")], Fates(compared));
    }

    [Fact]
    public void Other_words_are_shown_as_gone_and_new()
    {
        var change = Assert.Single(Pairs.Of(Pairs.Finch(Pairs.Plain[1]), Pairs.Finch(Pairs.Plain[1].Replace("snow", "thick ice", StringComparison.Ordinal))).Paragraphs);
        Assert.Equal(ParagraphFate.Edited, change.Fate);
        Assert.Equal(["Kept:The lamps at the bus station were out, and", "Gone:snow", "New:thick ice", "Kept:lay on the steps."], change.Words.Select(w => $"{w.Fate}:{w.Words}"));
    }

    [Fact]
    public void Two_paragraphs_made_one_are_joined_and_one_made_two_is_split()
    {
        string two = Pairs.Finch(Pairs.Plain[0], Pairs.Plain[1], Pairs.Plain[2]), one = Pairs.Finch(Pairs.Plain[0], $"{Pairs.Plain[1]} {Pairs.Plain[2]}");
        Assert.Equal([(ParagraphFate.Edited, "2"), (ParagraphFate.Joined, "2")], Fates(Pairs.Of(two, one)).Skip(1).Select(f => (f.Item1, f.Item3)).Order());
        Assert.Equal([(ParagraphFate.Edited, "2"), (ParagraphFate.Split, "2")], Fates(Pairs.Of(one, two)).Skip(1).Select(f => (f.Item1, f.Item2)).Order());
    }

    [Fact]
    public void Numbers_of_paragraphs_inside_the_words_do_not_make_an_edit()
    {
        var compared = Pairs.Of(Pairs.Finch(Pairs.Plain[0], "Plaintiff repeats paragraph 1 of this complaint here."), Pairs.Finch(Pairs.Plain[3], Pairs.Plain[0], "Plaintiff repeats paragraph 2 of this complaint here."));
        Assert.DoesNotContain(compared.Paragraphs, p => p.Fate == ParagraphFate.Edited);
        Assert.Equal((1, 1, true), (compared.References.Count, compared.References.Kept, compared.References.Faults.IsEmpty));
    }

    [Fact]
    public void What_is_left_out_put_in_and_moved_is_found_whatever_the_order() => Prop.ForAll(s_seeds, seed =>
    {
        var random = new Random(seed);
        var old = Enumerable.Range(0, Pairs.Plain.Length).Where(_ => random.Next(4) > 0).OrderBy(_ => random.Next(3) == 0 ? random.Next() : 0).ToArray();
        var @new = Enumerable.Range(0, Pairs.Plain.Length).Where(_ => random.Next(4) > 0).OrderBy(_ => random.Next(3) == 0 ? random.Next() : 0).ToArray();
        if (old.Length == 0 || @new.Length == 0) return;
        var changes = Pairs.Of(Pairs.Finch(old.Select(i => Pairs.Plain[i])), Pairs.Finch(@new.Select(i => Pairs.Plain[i]))).Paragraphs;
        Assert.Equal(old.Intersect(@new).Count(), changes.Count(c => c.Fate is ParagraphFate.Same or ParagraphFate.Renumbered));
        Assert.Equal(@new.Except(old).Select(i => Pairs.Plain[i]), changes.Where(c => c.Fate == ParagraphFate.Added).Select(c => c.New!.Quote));
        Assert.Equal(old.Except(@new).Select(i => Pairs.Plain[i]).Order(), changes.Where(c => c.Fate == ParagraphFate.Removed).Select(c => c.Old!.Quote).Order());
        Assert.All(changes.Where(c => c.Old is not null && c.New is not null), c => Assert.Equal(c.Old!.Quote, c.New!.Quote));
        Assert.Equal(old.Intersect(@new).Count() - LongestRise([.. @new.Where(old.Contains).Select(i => Array.IndexOf(old, i))]), changes.Count(c => c.IsMoved));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(80));

    [Fact]
    public void Many_paragraphs_in_the_opposite_order_are_all_paired()
    {
        var lines = Enumerable.Range(0, 3000).Select(i => $"Plaintiff wrote letter {i * 7919} to the clerk about room {i} of the hotel.").ToArray();
        var changes = Pairs.Of(Pairs.Finch(lines), Pairs.Finch(lines.Reverse())).Paragraphs;
        Assert.Equal(3000, changes.Count(c => c.Fate is ParagraphFate.Same or ParagraphFate.Renumbered));
        Assert.Equal(2999, changes.Count(c => c.IsMoved));
    }

    [Fact]
    public void Many_paragraphs_that_have_nothing_in_common_are_all_told()
    {
        var changes = Pairs.Of(Pairs.Finch(Enumerable.Range(0, 1500).Select(i => $"Alpha{i} beta{i} gamma{i} delta{i} epsilon{i} zeta{i} stands here.")), Pairs.Finch(Enumerable.Range(0, 1500).Select(i => $"Eta{i} theta{i} iota{i} kappa{i} lambda{i} mu{i} lies there."))).Paragraphs;
        Assert.Equal((1500, 1500), (changes.Count(c => c.Fate == ParagraphFate.Added), changes.Count(c => c.Fate == ParagraphFate.Removed)));
    }

    private static (ParagraphFate, string, string)[] Fates(ComplaintComparison compared) => [.. compared.Paragraphs.Select(p => (p.Fate, p.Old?.Paragraph ?? "", p.New?.Paragraph ?? ""))];

    /// <summary>The length of the longest rising run, the slow way.</summary>
    private static int LongestRise(int[] values)
    {
        var best = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
            best[i] = 1 + Enumerable.Range(0, i).Where(j => values[j] < values[i]).Select(j => best[j]).DefaultIfEmpty(0).Max();
        return best.DefaultIfEmpty(0).Max();
    }
}
