using FsCheck;
using FsCheck.Fluent;
using Undercolor.Cases;
using Undercolor.Papers.Does;
using Undercolor.Papers.Does.Matching;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Does;

public sealed class RosterTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure;

    private static Roster Read(string csv)
    {
        var (roster, fault) = RosterReader.Read(csv);
        Assert.Equal("", fault);
        return roster!;
    }

    private static CaseSlot Slot(params (DoeTrait Trait, string Values)[] known) =>
        new(known.Select(k => new SlotConstraint(k.Trait, k.Values.Split('|').Select(FileWords.Of).ToEquatableArray())).ToEquatableArray(), FileWords.None);

    private static SlotMatch Match(string csv, CaseSlot slot, int candidate = 0) => SlotMatch.Of(Read(csv).Candidates[candidate], slot);

    [Fact]
    public void Quotes_commas_line_ends_and_a_byte_order_mark_are_read()
    {
        var roster = Read("\uFEFFid,Name,POST,notes\r\n1,\"Quill, Amadeo\",\"east \"\"tier\"\"\nnorth\",x\r2,Falk,,\n\n3,Orne,west\r\n");
        Assert.Equal(["Quill, Amadeo", "Falk", "Orne"], roster.Candidates.Select(c => c.Name));
        Assert.Equal(["east \"tier\" north"], roster.Candidates[0].Values(DoeTrait.Post));
        Assert.Equal([2, 4, 6], roster.Candidates.Select(c => c.Rows[0].Line));
        Assert.Equal(["notes"], roster.Ignored);
        Assert.Empty(roster.Candidates[1].Values(DoeTrait.Post));
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("post,shift\neast,day\n", "no column 'name'")]
    [InlineData("name,post\n", "names nobody")]
    [InlineData("name,name\nA,B\n", "stands twice")]
    [InlineData("name,post\n,east\n", "line 2: the row has no name")]
    [InlineData("name,post\nA,east,x\n", "line 2: the row has 3 cells")]
    [InlineData("name,post\nA,\"east\n", "line 2: a cell begins with a quote that nothing ends")]
    [InlineData("name,post\nA,\"east\"x\n", "line 2: after the quote")]
    [InlineData("name\nA\0B\n", "line 2: it holds a character")]
    [InlineData("id,name\n1,A\n1,B\n", "line 3: the id '1' has two names")]
    public void A_bad_roster_is_a_sentence_that_says_where(string csv, string sentence) => Assert.Contains(sentence, RosterReader.Read(csv).Fault, StringComparison.Ordinal);

    [Fact]
    public void Too_large_cells_rows_and_columns_are_refused()
    {
        Assert.Contains("1000 characters", RosterReader.Read($"name\n{new string('a', 1001)}\n").Fault, StringComparison.Ordinal);
        Assert.Contains("64 cells", RosterReader.Read($"name{string.Concat(Enumerable.Range(0, 64).Select(i => $",c{i}"))}\n").Fault, StringComparison.Ordinal);
        Assert.Contains("20000 rows", RosterReader.Read("name\n" + string.Concat(Enumerable.Range(0, 20_002).Select(i => $"p{i}\n"))).Fault, StringComparison.Ordinal);
        Assert.Equal(20_000, Read("name\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"p{i}\n"))).Candidates.Count);
    }

    [Fact]
    public void A_cell_that_looks_like_a_formula_is_words_and_is_told()
    {
        var roster = Read("name,post\n=HYPERLINK(1),+1\nB,-east\n");
        Assert.Equal("=HYPERLINK(1)", roster.Candidates[0].Name);
        Assert.Equal(["Line 2: a cell begins like a formula; it is read as words.", "Line 3: a cell begins like a formula; it is read as words."], roster.Notes);
    }

    [Fact]
    public void A_blank_rules_nobody_out_and_a_difference_does()
    {
        var slot = Slot((DoeTrait.Post, "east tier"), (DoeTrait.Hair, "gray"));
        Assert.False(Match("name,post,hair\nA,EAST  tier,\n", slot).IsRuledOut);
        Assert.Equal([DoeTrait.Hair], Match("name,post,hair\nA,east tier,\n", slot).Unknown);
        var wrong = Match("name,post,hair\nA,west tier,gray\n", slot);
        Assert.Equal([new(2, DoeTrait.Post, "west tier", "east tier")], wrong.Mismatches);
    }

    [Fact]
    public void What_belongs_to_a_turn_of_duty_must_fit_in_one_row()
    {
        var slot = Slot((DoeTrait.Post, "east"), (DoeTrait.Shift, "midnight"));
        const string apart = "id,name,post,shift\n1,A,east,day\n1,A,west,midnight\n";
        Assert.True(Match(apart, slot).IsRuledOut);
        Assert.False(Match(apart + "1,A,east,midnight\n", slot).IsRuledOut);
        Assert.False(Match("id,name,post,hair\n1,A,east,\n1,A,,gray\n", Slot((DoeTrait.Post, "east"), (DoeTrait.Hair, "gray"))).IsRuledOut);
        Assert.True(Match("id,name,post,hair\n1,A,west,\n1,A,,gray\n", Slot((DoeTrait.Post, "east"), (DoeTrait.Hair, "gray"))).IsRuledOut);
    }

    [Theory]
    [InlineData("2217", "*17", true)]
    [InlineData("22-17", "*17", true)]
    [InlineData("2217", "?17", false)]
    [InlineData("2217", "2?1?", true)]
    [InlineData("2217", "*", true)]
    [InlineData("2217", "22*7*", true)]
    [InlineData("2217", "*1", false)]
    [InlineData("K12", "k1?", true)]
    public void Digits_of_a_badge_fit_a_pattern(string badge, string pattern, bool fits) => Assert.Equal(!fits, Match($"name,badge\nA,{badge}\n", Slot((DoeTrait.Badge, pattern))).IsRuledOut);

    [Fact]
    public void A_pattern_of_many_signs_takes_no_time() => Assert.True(Match($"name,badge\nA,{new string('1', 900)}\n", Slot((DoeTrait.Badge, string.Concat(Enumerable.Repeat("*1", 400)) + "2"))).IsRuledOut);

    /// <summary>Every choice that some filling of all slots makes, by trying all.</summary>
    private static HashSet<(int, int)> ByTryingAll(IReadOnlyList<IReadOnlyList<int>> left)
    {
        var found = new HashSet<(int, int)>();
        void Try(int slot, List<int> taken)
        {
            if (slot == left.Count) for (var i = 0; i < taken.Count; i++) found.Add((i, taken[i]));
            else foreach (var candidate in left[slot].Where(c => !taken.Contains(c)))
            {
                taken.Add(candidate);
                Try(slot + 1, taken);
                taken.RemoveAt(taken.Count - 1);
            }
        }
        Try(0, []);
        return found;
    }

    private static readonly Arbitrary<int[][]> s_graphs = (
        from slots in Gen.Choose(2, 5) from people in Gen.Choose(2, 6)
        from rows in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, people - 1), people), slots)
        select rows.Select(r => r.Distinct().Order().ToArray()).ToArray()).ToArbitrary();

    [Fact]
    public void The_matching_keeps_exactly_the_choices_that_some_filling_makes() => Prop.ForAll(s_graphs, graph =>
    {
        var (matching, possible) = (new AllDifferent(graph), ByTryingAll(graph));
        if (matching.Short() is { Count: > 0 } few) return possible.Count == 0 && few.SelectMany(s => graph[s]).Distinct().Count() < few.Count;
        var impossible = matching.Impossible().ToList();
        var kept = graph.SelectMany((row, slot) => row.Select(c => (slot, c))).Except(impossible.Select(i => (i.Slot, i.Candidate))).ToHashSet();
        return kept.SetEquals(possible) && impossible.All(i => !i.Slots.Contains(i.Slot) && i.Slots.SelectMany(s => graph[s]).Distinct().Count() == i.Slots.Count && i.Slots.SelectMany(s => graph[s]).Contains(i.Candidate));
    }).Check(s_config.WithMaxTest(500));
}
