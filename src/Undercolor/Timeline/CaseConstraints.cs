using Undercolor.Cases;

namespace Undercolor.Timeline;

/// <summary>Turns what a case file says about time into bounds between points of time.</summary>
internal sealed class CaseConstraints
{
    private readonly CaseFile _file;
    private readonly Dictionary<string, CaseStatement> _byId;
    private readonly List<Constraint> _constraints = [];
    private readonly List<TimeStatement> _statements = [];
    private readonly TimeWords _words;

    private CaseConstraints(CaseFile file)
    {
        _file = file;
        _byId = file.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        Points = new(file);
        _words = new(file, Points);
    }

    public TimePoints Points { get; }
    public IReadOnlyList<Constraint> All => _constraints;
    public IReadOnlyList<TimeStatement> Statements => _statements;

    public static CaseConstraints Of(CaseFile file)
    {
        var made = new CaseConstraints(file);
        foreach (var incident in file.Incidents) made.Add(incident);
        foreach (var statement in made._byId.Values) made.Add(statement);
        new Recordings(file, made.Points, made.Say, made.Within, IsMoment).Add(made._byId.Values);
        return made;
    }

    /// <summary>Whether the file tells of one moment and of no length.</summary>
    public static bool IsMoment(CaseStatement statement) => statement switch
    {
        CaseStatement.Event e => e.Until is null && e.Lasted is null && !Recordings.SpansTime(e),
        CaseStatement.Order or CaseStatement.Agreement => !Recordings.SpansTime(statement),
        _ => false,
    };

    private int Say(TimeStatement statement)
    {
        _statements.Add(statement);
        return _statements.Count - 1;
    }

    private void AtMost(int from, int to, Lag most, int statement) => _constraints.Add(new(from, to, most, statement));

    /// <summary><paramref name="to"/> lies from <paramref name="least"/> to <paramref name="most"/> seconds behind <paramref name="from"/>; null for no bound.</summary>
    private void Within(int from, int to, long? least, long? most, int statement)
    {
        if (most is { } m) AtMost(from, to, new(m), statement);
        if (least is { } l) AtMost(to, from, new(-l), statement);
    }

    // ---- incidents and phases

    private void Add(CaseIncident incident)
    {
        var midnight = Points.Midnight(incident)!.Value;
        if (incident.Date is { IsWordsOnly: false, Relation: null } date)
        {
            var said = Say(new(incident.Id, TimeBasis.Incident, date.Words.Line, $"{incident.Id} has the date “{date.Words}”"));
            var margin = TimeWords.Margin(date);
            Within(TimePoints.Origin, midnight, DayOf(date.Earliest) - margin, DayOf(date.Latest) + margin, said);
        }
        foreach (var phase in incident.Phases) Add(incident, phase);
        foreach (var (phase, next) in incident.Phases.Zip(incident.Phases.Skip(1)))
        {
            var said = Say(new(next.Id, TimeBasis.Phase, LineOf(next), $"{next.Id} is listed behind {phase.Id}"));
            AtMost(Points.Begin(next.Id), Points.Begin(phase.Id), Lag.Zero, said);
            if (phase.Until is null) AtMost(Points.Begin(next.Id), Points.End(phase.Id), Lag.Zero, said);
        }
    }

    private void Add(CaseIncident incident, CasePhase phase)
    {
        AtMost(Points.End(phase.Id), Points.Begin(phase.Id), Lag.Zero, -1);
        if (phase.From is { } from) Place(Points.Begin(phase.Id), from, incident, Say(new(phase.Id, TimeBasis.Phase, from.Words.Line, $"{phase.Id} is from “{from.Words}”")));
        if (phase.Until is { } until) Place(Points.End(phase.Id), until, incident, Say(new(phase.Id, TimeBasis.Phase, until.Words.Line, $"{phase.Id} is until “{until.Words}”")));
    }

    private static int LineOf(CasePhase phase) => Math.Max(phase.From?.Words.Line ?? phase.Until?.Words.Line ?? 0, phase.What.Line);

    private static long? DayOf(CaseMoment? moment) => moment?.Day is { } day ? day.DayNumber * (long)Margins.Day : null;

    // ---- statements

    private void Add(CaseStatement statement)
    {
        var (begin, end) = (Points.Begin(statement.Id), Points.End(statement.Id));
        AtMost(end, begin, Lag.Zero, -1);
        var incident = _file.IncidentOf(statement);
        if (statement.When is { } when)
        {
            var said = Say(new(statement.Id, TimeBasis.Beginning, Math.Max(when.Words.Line, statement.Line), $"{statement.Id} {(statement is CaseStatement.Presence or CaseStatement.Knowledge ? "began" : "was")} “{when.Words}”"));
            Place(begin, when, incident, said);
            if (statement is CaseStatement.Event && TimeWords.IsSpan(when)) Place(end, when, incident, said);
        }
        if (UntilOf(statement) is { } until) Place(end, until, incident, Say(new(statement.Id, TimeBasis.End, until.Words.Line, $"{statement.Id} was until “{until.Words}”")));
        if (statement is CaseStatement.Event { Lasted: { } lasted })
        {
            var (least, most) = TimeWords.Bounds(lasted);
            Within(begin, end, least, most, Say(new(statement.Id, TimeBasis.Length, lasted.Words.Line, $"{statement.Id} lasted “{lasted.Words}”")));
        }
        if (_file.PhaseOf(statement) is { } phase) InPhase(statement, phase);
        else if (statement.When is null && incident is not null) InIncident(statement, incident);
    }

    private static CaseTime? UntilOf(CaseStatement statement) => statement switch
    {
        CaseStatement.Event e => e.Until,
        CaseStatement.Presence p => p.Until,
        _ => null,
    };

    /// <summary>What happens in a phase begins and ends in it; somebody who was there in a phase was there in some part of it; what was known in it was known by its end.</summary>
    private void InPhase(CaseStatement statement, CasePhase phase)
    {
        var (begin, end) = (Points.Begin(statement.Id), Points.End(statement.Id));
        var said = Say(new(statement.Id, TimeBasis.InPhase, statement.Line, $"{statement.Id} is in the phase {phase.Id}"));
        if (statement is CaseStatement.Event or CaseStatement.Order or CaseStatement.Agreement or CaseStatement.Injury) AtMost(begin, Points.Begin(phase.Id), Lag.Zero, said);
        if (statement is CaseStatement.Presence) AtMost(end, Points.Begin(phase.Id), Lag.Zero, said);
        AtMost(Points.End(phase.Id), statement is CaseStatement.Event or CaseStatement.Order or CaseStatement.Agreement ? end : begin, Lag.Zero, said);
    }

    /// <summary>What tells no time of its own happened on the incident's day, and between its bounds where it has such.</summary>
    private void InIncident(CaseStatement statement, CaseIncident incident)
    {
        if (statement is not (CaseStatement.Event or CaseStatement.Order or CaseStatement.Agreement) || (incident.Date ?? incident.Time) is not { IsWordsOnly: false } told) return;
        var said = Say(new(statement.Id, TimeBasis.Incident, told.Words.Line, $"{statement.Id} is of {incident.Id}, which has the date or time “{told.Words}”"));
        var begin = Points.Begin(statement.Id);
        var (least, most) = _words.DayOf(incident);
        if (incident.Date is not null) Within(Points.Midnight(incident)!.Value, begin, least, most, said);
        if (incident.Time is { } time && TimeWords.IsSpan(time)) Place(begin, time, incident, said);
    }

    // ---- words of time

    private void Place(int point, CaseTime time, CaseIncident? incident, int said)
    {
        if (time.Relation is { } relation)
        {
            Relate(point, time, relation, said);
            return;
        }
        foreach (var (from, least, most) in _words.Bounds(time, incident)) Within(from, point, least, most, said);
    }

    /// <summary><c>after e1</c> is taken as after its beginning: that holds however the words are meant. A stated number of seconds runs from its beginning or its end.</summary>
    private void Relate(int point, CaseTime time, TimeRelation relation, int said)
    {
        if (!_byId.TryGetValue(time.Anchor, out var anchor)) return;
        var begin = Points.Begin(anchor.Id);
        var end = IsMoment(anchor) ? begin : Points.End(anchor.Id);
        if (point == begin || point == end) return;
        if (time.OffsetSeconds is { } seconds)
        {
            var (least, most) = TimeWords.Around(seconds, time);
            if (relation == TimeRelation.Before) Within(point, begin, least, most, said);
            else { Within(begin, point, least, null, said); Within(end, point, null, most, said); }
            return;
        }
        switch (relation)
        {
            case TimeRelation.With:
            case TimeRelation.After when TimeWords.Begins(time, "since"):
            case TimeRelation.Before when TimeWords.Begins(time, "until") && Points.IsEnd(point):
                Within(begin, point, 0, null, said);
                Within(end, point, null, 0, said);
                break;
            case TimeRelation.After:
                AtMost(point, begin, new(0, 1), said);
                break;
            case TimeRelation.Before:
                AtMost(begin, point, new(0, 1), said);
                break;
        }
    }
}
