using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Timeline;

/// <summary>A beginning or an end.</summary>
/// <param name="Id">Of a statement or a phase.</param>
public readonly record struct TimePoint(string Id, bool IsEnd);

/// <summary>When everything in a case file happened, as far as its statements bound it, and which of them contradict each other.</summary>
/// <remarks>Bounds are in whole seconds and hold in every course of events in which all statements are right that are not set aside. Not for several threads at a time.</remarks>
public sealed class CaseTimeline
{
    /// <summary>Bound on the work of all questions together, in points looked at: a few seconds on a slow machine. Beyond it nothing more is known.</summary>
    private const long MostWork = 30_000_000;

    /// <summary>Of a longer chain of statements only so many are told: those nearest to what is asked about.</summary>
    public const int MostOfChain = 20;

    private readonly CaseConstraints _told;
    private readonly DifferenceGraph? _graph;
    private readonly Dictionary<int, DifferenceGraph.Ways> _from = [], _to = [];
    private readonly HashSet<string> _loose;
    private long _work = MostWork;

    private CaseTimeline(CaseFile file)
    {
        File = file;
        _told = CaseConstraints.Of(file);
        var (graph, sets) = new Contradictions(_told.Points.Count, _told.All).Find();
        _graph = graph;
        Conflicts = sets.Select(s => ConflictReader.Read(file, s.Select(i => _told.Statements[i]).OrderBy(t => t.Line).ToEquatableArray())).OrderBy(c => c.Statements[0].Line).ToEquatableArray();
        _loose = Conflicts.SelectMany(c => c.Statements).Select(s => s.Of).ToHashSet(StringComparer.Ordinal);
    }

    public static CaseTimeline Of(CaseFile file) => new(file);

    public CaseFile File { get; }

    /// <summary>Sets of statements that contradict each other, by the line of the first. None of them is used for any bound.</summary>
    public EquatableArray<TimeConflict> Conflicts { get; }

    /// <summary>False where the file says more of time than the bounds on steps allow to reckon with; then nothing is known.</summary>
    public bool IsDecided => _graph is not null && _work > 0;

    /// <summary>Whether what this statement or phase says of time was set aside because of a contradiction.</summary>
    public bool IsSetAside(string id) => _loose.Contains(id);

    /// <summary>Seconds since the first day of the calendar.</summary>
    public SecondsBounds At(TimePoint point) => Between(TimePoints.Origin, IndexOf(point));

    /// <summary>Seconds since the midnight of the incident's day; for files that do not tell the day.</summary>
    public SecondsBounds OnItsDay(TimePoint point, CaseIncident? incident) => _told.Points.Midnight(incident) is { } midnight ? Between(midnight, IndexOf(point)) : default;

    /// <summary>How many seconds <paramref name="later"/> lies behind <paramref name="earlier"/>; negative where it lies before.</summary>
    public SecondsBounds Between(TimePoint earlier, TimePoint later) => Between(IndexOf(earlier), IndexOf(later));

    /// <summary>Whether a point lies behind another in every course of events; being in the same second is not enough unless the file orders them.</summary>
    public bool IsSurelyAfter(TimePoint later, TimePoint earlier) => To(IndexOf(earlier))?[IndexOf(later)] is { } lag && lag < Lag.Zero;

    /// <summary>Whether a point lies behind another, or at the same time, in every course of events.</summary>
    public bool IsSurelyNotBefore(TimePoint later, TimePoint earlier) => To(IndexOf(earlier))?[IndexOf(later)] is { } lag && !(lag > Lag.Zero);

    /// <summary>The statements from which the earliest second of a point follows, from the calendar on; empty where there is none.</summary>
    public EquatableArray<TimeStatement> WhyNotEarlier(TimePoint point) => Why(To(TimePoints.Origin), IndexOf(point));

    /// <summary>The statements from which the latest second of a point follows; empty where there is none.</summary>
    public EquatableArray<TimeStatement> WhyNotLater(TimePoint point) => Why(From(TimePoints.Origin), IndexOf(point));

    /// <summary>The statements from which the least seconds between two points follow.</summary>
    public EquatableArray<TimeStatement> WhyAtLeast(TimePoint earlier, TimePoint later) => Why(To(IndexOf(earlier)), IndexOf(later));

    /// <summary>The statements from which the most seconds between two points follow.</summary>
    public EquatableArray<TimeStatement> WhyAtMost(TimePoint earlier, TimePoint later) => Why(From(IndexOf(earlier)), IndexOf(later));

    private int IndexOf(TimePoint point) => point.IsEnd ? _told.Points.End(point.Id) : _told.Points.Begin(point.Id);

    private SecondsBounds Between(int earlier, int later) => new(-To(earlier)?[later]?.Seconds, From(earlier)?[later]?.Seconds);

    private EquatableArray<TimeStatement> Why(DifferenceGraph.Ways? ways, int point) =>
        ways?[point] is null ? [] : ways.StatementsTo(point, MostOfChain).Select(s => _told.Statements[s]).ToEquatableArray();

    private DifferenceGraph.Ways? From(int point) => Known(_from, point, g => g.From(point));

    private DifferenceGraph.Ways? To(int point) => Known(_to, point, g => g.To(point));

    private DifferenceGraph.Ways? Known(Dictionary<int, DifferenceGraph.Ways> known, int point, Func<DifferenceGraph, DifferenceGraph.Ways> search)
    {
        if (known.TryGetValue(point, out var ways)) return ways;
        if (_graph is null || (_work -= _told.Points.Count + _told.All.Count) <= 0) return null;
        return known[point] = search(_graph);
    }
}
