using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Timeline;

/// <summary>How long somebody was there while others did a thing, by the file's own times.</summary>
/// <param name="Seconds">From when the person was there and it had begun to when it ended or the person left. The least is never below zero; no most where the file gives none.</param>
/// <param name="There">Whether the person was there while it was done.</param>
/// <param name="Saw">False where the file says that nothing could be seen from there, and not that the person knew.</param>
/// <param name="Because">Why the file says no more: a clause each; empty where both bounds are the same.</param>
/// <param name="Rests">The statements from which the bounds follow.</param>
public sealed record Opportunity(SecondsBounds Seconds, Overlap There, bool Saw, EquatableArray<string> Because, EquatableArray<TimeStatement> Rests)
{
    /// <summary><c>at least 20 and at most 95 seconds</c>.</summary>
    public string Told => (Seconds.Least ?? 0, Seconds.Most) switch
    {
        (var least, null) => FormattableString.Invariant($"at least {least} seconds, and no most is told"),
        (var least, { } most) when least == most => FormattableString.Invariant($"{least} seconds"),
        (var least, { } most) => FormattableString.Invariant($"at least {least} and at most {most} seconds"),
    };
}

/// <summary>Reckons how long one person was there while something was done.</summary>
/// <param name="done">What was done: statements that last from the first beginning to the last end.</param>
/// <param name="there">The person's own statements that put the person there: presence, knowledge, acts and omissions.</param>
/// <param name="aware">Ids of those that show by themselves that the person knew: knowledge, watching, acts of the person's own.</param>
internal sealed class OpportunityFinder(CaseTimeline times, IReadOnlyList<CaseStatement> done, IReadOnlyList<CaseStatement> there, IReadOnlySet<string> aware)
{
    /// <summary>Beyond so many statements nothing is reckoned.</summary>
    private const int MostStatements = 60;

    private readonly List<CaseStatement> _knew = [.. there.Where(s => s is CaseStatement.Knowledge)];

    public Opportunity Find()
    {
        if (done.Count is 0 or > MostStatements || there.Count is 0 or > MostStatements)
            return new(new(0, null), Overlap.Open, true, [done.Count == 0 || there.Count == 0 ? "the file tells of too little" : "the file tells of too many happenings to reckon with"], []);
        var stays = there.Where(s => OverlapOf(s) != Overlap.No).ToList();
        if (stays.Count == 0) return new(new(0, 0), Overlap.No, true, [], Gone().ToEquatableArray());
        var seen = stays.Where(CouldSee).ToList();
        var counted = seen.Count > 0 ? seen : stays;
        var bounds = new SecondsBounds(seen.Count > 0 ? seen.Max(s => BoundsOf(s).Least) : 0, Most(counted));
        var overlap = stays.Exists(s => s is not CaseStatement.Knowledge && OverlapOf(s) == Overlap.Surely) ? Overlap.Surely : Overlap.Open;
        return new(bounds, overlap, seen.Count > 0, bounds.Least == bounds.Most ? [] : Because(counted, bounds.Most).ToEquatableArray(), Rests(counted).ToEquatableArray());
    }

    private Overlap OverlapOf(CaseStatement stay)
    {
        var all = done.Select(d => Overlaps.Of(times, stay.Id, d.Id)).ToList();
        return all.Contains(Overlap.Surely) ? Overlap.Surely : all.TrueForAll(o => o == Overlap.No) ? Overlap.No : Overlap.Open;
    }

    /// <summary>A place without a line of sight shows nothing, unless the person knew; and of somebody who was only there, doing nothing does not show sight.</summary>
    private bool CouldSee(CaseStatement stay) => aware.Contains(stay.Id) || _knew.Count > 0 || !there.Any(s => s is CaseStatement.Presence { LineOfSight: false }) || stay is CaseStatement.Presence { LineOfSight: not false };

    /// <summary>As long as the whole took, and no longer than all stays together; an act or knowledge alone does not say how long the person was there.</summary>
    private long? Most(List<CaseStatement> stays)
    {
        var whole = Longest(Ids(done), Ids(done));
        var told = stays.OfType<CaseStatement.Presence>().Select(p => BoundsOf(p).Most).ToList();
        var sum = told.Count == 0 || told.Contains(null) ? null : told.Sum();
        return whole is { } w && sum is { } s ? Math.Min(w, s) : whole ?? sum;
    }

    /// <summary>From the later of two beginnings, or the one of knowing, to the earlier of two ends.</summary>
    private SecondsBounds BoundsOf(CaseStatement stay)
    {
        string[][] begins = stay is CaseStatement.Presence { LineOfSight: false } && _knew.Count > 0 ? [Ids(done), [stay.Id], Ids(_knew)] : [Ids(done), [stay.Id]];
        string[][] ends = [Ids(done), [stay.Id]];
        var pairs = begins.SelectMany(b => ends.Select(e => (Begins: b, Ends: e))).ToList();
        var least = pairs.Select(p => Shortest(p.Begins, p.Ends)).ToList();
        var most = pairs.Select(p => Longest(p.Begins, p.Ends)).Where(m => m is not null).Min();
        return new(least.Contains(null) ? 0 : Math.Max(0, least.Min()!.Value), most is { } m ? Math.Max(0, m) : null);
    }

    private static string[] Ids(IEnumerable<CaseStatement> statements) => [.. statements.Select(s => s.Id)];

    /// <summary>The least seconds from the first of some beginnings to the last of some ends.</summary>
    private long? Shortest(IEnumerable<string> begins, IEnumerable<string> ends) => Pairs(begins, ends).Select(p => times.Between(p.Begin, p.End).Least).Where(l => l is not null).Max();

    private long? Longest(IEnumerable<string> begins, IEnumerable<string> ends)
    {
        var all = Pairs(begins, ends).Select(p => times.Between(p.Begin, p.End).Most).ToList();
        return all.Contains(null) ? null : all.Max();
    }

    private static IEnumerable<(TimePoint Begin, TimePoint End)> Pairs(IEnumerable<string> begins, IEnumerable<string> ends) =>
        begins.SelectMany(b => ends.Select(e => (Overlaps.Begin(b), Overlaps.End(e))));

    // ---- why

    private IEnumerable<string> Because(List<CaseStatement> stays, long? most)
    {
        if (done.LastOrDefault(d => d is CaseStatement.Event { Until: null, Lasted: null }) is { } open) yield return $"no end of {open.Id} is told";
        foreach (var stay in stays.OfType<CaseStatement.Presence>())
        {
            if (stay.When is null or { IsWordsOnly: true }) yield return $"{stay.Id} does not tell since when";
            else if (stay.When.IsAbout) yield return $"{stay.Id} tells its beginning as a guess (“{stay.When}”)";
            if (stay.Until is null or { IsWordsOnly: true }) yield return $"{stay.Id} does not tell until when";
            else if (stay.Until.IsAbout) yield return $"{stay.Id} tells its end as a guess (“{stay.Until}”)";
        }
        if (!stays.OfType<CaseStatement.Presence>().Any()) yield return "no presence is told, only what was done or known";
        foreach (var vague in done.Where(d => d.When is { IsAbout: true })) yield return $"{vague.Id} tells its time as a guess (“{vague.When}”)";
        if (most is not null && done.Any(d => d.When is null && d.Phase.Length == 0)) yield return $"{done.First(d => d.When is null && d.Phase.Length == 0).Id} tells no time of its own";
    }

    private IEnumerable<TimeStatement> Rests(List<CaseStatement> stays) => stays.SelectMany(s => done.SelectMany(d => (IEnumerable<TimeStatement>)
    [
        .. times.WhyAtLeast(Overlaps.Begin(s.Id), Overlaps.End(d.Id)), .. times.WhyAtMost(Overlaps.Begin(s.Id), Overlaps.End(d.Id)),
        .. times.WhyAtLeast(Overlaps.Begin(d.Id), Overlaps.End(s.Id)), .. times.WhyAtMost(Overlaps.Begin(d.Id), Overlaps.End(s.Id)),
    ])).Distinct().OrderBy(t => t.Line);

    /// <summary>Why each stay lies outside of what was done.</summary>
    private IEnumerable<TimeStatement> Gone() => there.SelectMany(s => done.SelectMany(d => times.IsSurelyAfter(Overlaps.Begin(s.Id), Overlaps.End(d.Id))
        ? times.WhyAtLeast(Overlaps.End(d.Id), Overlaps.Begin(s.Id)) : times.WhyAtLeast(Overlaps.End(s.Id), Overlaps.Begin(d.Id)))).Distinct().OrderBy(t => t.Line);
}
