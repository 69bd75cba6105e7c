using FsCheck;
using FsCheck.Fluent;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Tests.Law;
using Undercolor.Tests.Rules;
using Undercolor.Text;
using Xunit;

namespace Undercolor.Tests.Sensitivity;

/// <summary>What facts would change a cell, held against the whole engine on a case with those facts added or taken away.</summary>
public sealed class SensitivityTests
{
    private static readonly string?[] s_courts = [null, "cand", "txnd", "nysd"];

    /// <summary>A cell of a story of one plaintiff and one day, so that the cell looks at all facts.</summary>
    private sealed record Asked(string Story, string? Court, Case Case, LawInForce Law, string Defendant, Cell Cell)
    {
        /// <summary>Whether the engine finds the right stated against the defendant when these are the facts.</summary>
        public bool IsStated(IEnumerable<Fact> facts) => Analyzer.Assess(Case with { Facts = facts.ToEquatableArray() }, Law)
            .Single(d => d.Name == Defendant).Claims.Any(c => c.Claim == Cell.Claim && c.Result == CellResult.Adequate && c.Capacity != Capacity.Official);

        public bool IsStatedWith(IEnumerable<WantedFact> more) => IsStated(Case.Facts.Concat(more.Select(w => w.Supposed)));

        public bool IsStatedWithout(IEnumerable<Fact> gone)
        {
            var removed = new HashSet<Fact>(gone, ReferenceEqualityComparer.Instance);
            return IsStated(Case.Facts.Where(f => !removed.Contains(f)));
        }

        public override string ToString() => $"{Story} under {Court ?? "no court"}: {Defendant}, {Cell.Claim}";
    }

    private static readonly Lazy<IReadOnlyList<Asked>> s_cells = new(() => [.. Cells()]);

    private static IEnumerable<Asked> Cells()
    {
        var library = RuleBench.Workbench.Library;
        foreach (var story in LawExamples.All)
            foreach (var court in s_courts)
            {
                var read = RuleBench.Workbench.Check(PageExample.Parse(story.Text).Document(), CheckOptions.Default with { Court = court, Depth = Depth.Changes }, "test");
                if (read.Case.Incidents.Count > 1 || read.Case.Plaintiffs.Count() != 1) continue;
                var found = court is null ? null : library.Courts.Find(court);
                var law = library.For(found, found?.State, library.AsOf);
                foreach (var defendant in read.Assessment.Defendants)
                    foreach (var cell in defendant.Claims.Where(c => c.Sensitivity is not null && c.Capacity != Capacity.Official))
                        yield return new(story.Id, court, read.Case, law, defendant.Name, cell);
            }
    }

    [Fact]
    public void The_named_facts_complete_the_cell_and_no_part_of_them_does()
    {
        var sets = 0;
        foreach (var asked in s_cells.Value)
            foreach (var set in asked.Cell.Sensitivity!.Completions)
            {
                sets++;
                Assert.True(asked.IsStatedWith(set), $"{asked}: {string.Join(" + ", set.Select(w => w.What))}");
                Assert.All(PartsOf(set), part => Assert.False(asked.IsStatedWith(part), $"{asked}: {string.Join(" + ", set.Select(w => w.What))}"));
            }
        Assert.True(sets > 200, $"{sets} sets");
    }

    [Fact]
    public void Without_a_load_bearing_set_the_cell_sinks_and_without_a_part_of_it_not()
    {
        var sets = 0;
        foreach (var asked in s_cells.Value)
            foreach (var set in asked.Cell.Sensitivity!.LoadBearing)
            {
                sets++;
                Assert.False(asked.IsStatedWithout(set), $"{asked}: {string.Join(" + ", set.Select(f => f.Summary))}");
                Assert.All(PartsOf(set), part => Assert.True(asked.IsStatedWithout(part), asked.ToString()));
            }
        Assert.True(sets > 100, $"{sets} sets");
    }

    [Fact]
    public void A_few_facts_sink_a_cell_just_where_a_load_bearing_set_is_among_them()
    {
        var cells = s_cells.Value.Where(c => c.Cell.Result == CellResult.Adequate).ToList();
        var some = from place in Gen.Choose(0, cells.Count - 1) from facts in Gen.Choose(0, int.MaxValue).ListOf(3) select (cells[place], facts);
        Prop.ForAll(some.ToArbitrary(), drawn =>
        {
            var (asked, choices) = drawn;
            List<Fact> gone = [.. choices.Select(c => asked.Case.Facts[c % asked.Case.Facts.Count])];
            return asked.IsStatedWithout(gone) != asked.Cell.Sensitivity!.LoadBearing.Any(set => set.All(f => gone.Exists(g => ReferenceEquals(g, f))));
        }).QuickCheckThrowOnFailure();
    }

    private static IEnumerable<IReadOnlyList<T>> PartsOf<T>(EquatableArray<T> set) =>
        Enumerable.Range(1, (1 << set.Count) - 2).Select(bits => (IReadOnlyList<T>)[.. set.Where((_, i) => (bits >> i & 1) == 1)]);
}
