using Undercolor.Cases;

namespace Undercolor.Timeline;

/// <summary>What places on recordings say about time. All recordings whose clocks are set against the true time are told by one clock; any other has its own.</summary>
/// <param name="say">Takes down a statement and gives its index.</param>
/// <param name="within">Takes down bounds between two points.</param>
/// <param name="isMoment">Whether a statement tells of one moment.</param>
internal sealed class Recordings(CaseFile file, TimePoints points, Func<TimeStatement, int> say, Action<int, int, long?, long?, int> within, Func<CaseStatement, bool> isMoment)
{
    private readonly Dictionary<string, CaseEvidence> _evidence = file.Evidence.DistinctBy(e => e.Id).ToDictionary(e => e.Id, StringComparer.Ordinal);
    private readonly HashSet<(string, int?)> _set = [];

    /// <summary>Several places on one recording are where a happening began, went on and ended.</summary>
    public static bool SpansTime(CaseStatement statement) => Places(statement).GroupBy(p => p.Id).Any(g => g.Select(p => p.Second).Distinct().Skip(1).Any());

    public void Add(IEnumerable<CaseStatement> statements)
    {
        foreach (var statement in statements.Where(s => s is CaseStatement.Event or CaseStatement.Order or CaseStatement.Agreement or CaseStatement.Presence or CaseStatement.Knowledge or CaseStatement.Injury))
            foreach (var (id, second) in Places(statement).Where(p => _evidence.ContainsKey(p.Id)).Distinct()) Add(statement, _evidence[id], second);
    }

    private static IEnumerable<(string Id, int Second)> Places(CaseStatement statement) =>
        statement.Sources.OfType<FactSource.Evidence>().Select(e => (e.Id, Second: (e.Place as EvidencePlace.Counter)?.Seconds)).Where(p => p.Second is not null).Select(p => (p.Id, p.Second!.Value));

    private void Add(CaseStatement statement, CaseEvidence recording, int second)
    {
        var day = points.Midnight(file.IncidentOf(statement));
        var zero = Zero(recording, day);
        var said = say(new(statement.Id, TimeBasis.Pinpoint, LineOf(statement, recording.Id), $"{statement.Id} is seen at {new EvidencePlace.Counter(second)} of {recording.Id}") { Recording = recording.Id });
        var (begin, end) = (points.Begin(statement.Id), points.End(statement.Id));
        within(zero, begin, isMoment(statement) ? second - Margins.Pinpoint : null, second + Margins.Pinpoint, said);
        if (statement is CaseStatement.Event or CaseStatement.Presence) within(zero, end, second - Margins.Pinpoint, null, said);
    }

    private int Zero(CaseEvidence recording, int? day)
    {
        var zero = points.Zero(recording.Id, day);
        if (recording.ClockOffset is { } offset && _set.Add((recording.Id, day)))
            within(points.Zero("", day), zero, offset, offset, say(new(recording.Id, TimeBasis.ClockOffset, recording.What.Line, $"the clock of {recording.Id} is set by {RecordingClock.Signed(offset)}") { Recording = recording.Id }));
        return zero;
    }

    private static int LineOf(CaseStatement statement, string recording) =>
        statement.Sources.OfType<FactSource.Evidence>().First(e => e.Id == recording).Words.Line is > 0 and var line ? line : statement.Line;
}
