using FsCheck;
using FsCheck.Fluent;
using Undercolor.Tests.CaseFiles;
using Undercolor.Timeline;
using Xunit;

namespace Undercolor.Tests.Timeline;

/// <summary>What must hold of the bounds whatever a file says.</summary>
public sealed class TimelinePropertyTests
{
    private static readonly Arbitrary<int> s_seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    private static CaseTimeline Of(string yaml) => CaseTimeline.Of(TypedCase.Typed(yaml));

    private static TimePoint Begin(int i) => new($"e{i}", false);

    private static TimePoint End(int i) => new($"e{i}", true);

    private static bool Holds(SecondsBounds bounds, long seconds) => !(bounds.Least > seconds) && !(bounds.Most < seconds);

    [Fact]
    public void A_course_of_events_that_fits_the_file_lies_within_all_bounds() => Prop.ForAll(s_seeds, seed =>
    {
        var course = new ConcreteCourse(seed);
        var times = Of(course.Yaml);
        Assert.True(times.Conflicts.IsEmpty && times.IsDecided, course.Yaml);
        for (var i = 0; i < course.Count; i++)
        {
            Assert.True(Holds(times.At(Begin(i)), course[i].Begin) && Holds(times.At(End(i)), course[i].End), course.Yaml);
            for (var j = 0; j < course.Count; j++)
            {
                Assert.True(Holds(times.Between(Begin(i), End(j)), course[j].End - course[i].Begin), course.Yaml);
                Assert.False(times.IsSurelyAfter(Begin(i), Begin(j)) && course[i].Begin < course[j].Begin, course.Yaml);
                Assert.False(times.IsSurelyNotBefore(Begin(i), End(j)) && course[i].Begin < course[j].End, course.Yaml);
            }
        }
    }).Check(s_config);

    [Fact]
    public void Telling_the_same_less_closely_never_narrows_a_bound() => Prop.ForAll(s_seeds, seed =>
    {
        var (close, wide) = (new ConcreteCourse(seed), new ConcreteCourse(seed, wider: 45));
        var (narrow, loose) = (Of(close.Yaml), Of(wide.Yaml));
        for (var i = 0; i < close.Count; i++)
            foreach (var point in new[] { Begin(i), End(i) })
            {
                var (a, b) = (narrow.At(point), loose.At(point));
                Assert.True((b.Least is null || a.Least >= b.Least) && (b.Most is null || a.Most <= b.Most), $"{close.Yaml}\n{wide.Yaml}");
            }
    }).Check(s_config);

    [Fact]
    public void Setting_all_clocks_and_their_offsets_by_the_same_changes_nothing() => Prop.ForAll(s_seeds, Gen.Choose(-300, 300).ToArbitrary(), (seed, shift) =>
    {
        var (plain, shifted) = (new ConcreteCourse(seed), new ConcreteCourse(seed, shift));
        var (one, other) = (Of(plain.Yaml), Of(shifted.Yaml));
        for (var i = 0; i < plain.Count; i++)
            for (var j = 0; j < plain.Count; j++)
                Assert.Equal((one.At(Begin(i)), one.Between(Begin(i), End(j))), (other.At(Begin(i)), other.Between(Begin(i), End(j))));
    }).Check(s_config);

    /// <summary>Seven events, each told as after or before another, or at its hour.</summary>
    private static List<string> Tangle(int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, 7).Select(i => $"  - {{ id: e{i}, did: struck her, when: {(random.Next(6) == 0 ? $"'22:1{random.Next(10)}'" : $"{(random.Next(2) == 0 ? "after" : "before")} e{(i + random.Next(1, 7)) % 7}")} }}\n")];
    }

    /// <summary>The tangle with the times of these events only.</summary>
    private static string Only(List<string> lines, IEnumerable<int> kept) => TypedCase.Head + "incidents:\n  - { id: stop, date: 2026-01-05 }\nevents:\n"
        + string.Concat(lines.Select((line, i) => kept.Contains(i) ? line : $"  - {{ id: e{i}, did: struck her, when: '' }}\n"));

    [Fact]
    public void A_contradiction_is_told_by_a_smallest_set_of_statements() => Prop.ForAll(s_seeds, seed =>
    {
        var lines = Tangle(seed);
        var conflicts = Of(Only(lines, Enumerable.Range(0, 7))).Conflicts;
        var smallest = Enumerable.Range(1, (1 << 7) - 1).Where(bits => !Of(Only(lines, Bits(bits))).Conflicts.IsEmpty).Select(bits => Bits(bits).Count()).DefaultIfEmpty(0).Min();
        Assert.Equal(smallest, conflicts.Select(c => c.Statements.Count).DefaultIfEmpty(0).Min());
        foreach (var conflict in conflicts)
        {
            var own = conflict.Statements.Select(s => s.Of[1] - '0').ToList();
            Assert.False(Of(Only(lines, own)).Conflicts.IsEmpty);
            Assert.All(own, one => Assert.True(Of(Only(lines, own.Where(o => o != one))).Conflicts.IsEmpty));
        }
    }).Check(s_config.WithMaxTest(40));

    private static IEnumerable<int> Bits(int bits) => Enumerable.Range(0, 7).Where(i => (bits & 1 << i) != 0);
}
