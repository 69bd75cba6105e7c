using Undercolor.Cases;

namespace Undercolor.Causation.Events;

/// <summary>Works out when the statements of a case file happened: by their own times, by what they hang on, by their phase and incident.</summary>
internal sealed class EventTimes(CaseFile file)
{
    private const double Day = 86_400;

    private readonly Dictionary<string, CaseStatement> _byId = file.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, EventTime?> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public EventTime? Of(CaseStatement statement)
    {
        if (_known.TryGetValue(statement.Id, out var known)) return known;
        if (!_open.Add(statement.Id)) return null;
        var time = statement.When is { IsWordsOnly: false } own ? Bound(statement, own) : null;
        _open.Remove(statement.Id);
        return _known[statement.Id] = time ?? OfSurroundings(statement);
    }

    /// <summary>Whether the file says that one statement came after another: by a chain of <c>after</c>, or by one <c>before</c>.</summary>
    public bool IsStatedAfter(CaseStatement later, string earlier)
    {
        if (_byId.GetValueOrDefault(earlier)?.When is { Relation: TimeRelation.Before } before && before.Anchor == later.Id) return true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = later; at is not null && seen.Add(at.Id); at = _byId.GetValueOrDefault(at.When?.Anchor ?? ""))
            if (at.When is { Relation: TimeRelation.After } when && when.Anchor == earlier) return true;
            else if (at.When?.Relation is null or TimeRelation.Before) return false;
        return false;
    }

    private EventTime? OfSurroundings(CaseStatement statement)
    {
        var incident = file.IncidentOf(statement);
        if (incident?.Phases.FirstOrDefault(p => p.Id == statement.Phase) is { } phase && (phase.From ?? phase.Until) is { } told)
        {
            var (from, until) = (phase.From is { } f ? Bound(statement, f) : null, phase.Until is { } u ? Bound(statement, u) : null);
            if (from is not null || until is not null) return new(from?.Earliest ?? double.NegativeInfinity, until?.Latest ?? double.PositiveInfinity, true, told.Words.Text);
        }
        return statement is CaseStatement.Event && incident?.Date is { } date ? Bound(statement, date) : null;
    }

    private EventTime? Bound(CaseStatement statement, CaseTime time)
    {
        if (time.Relation is { } relation) return Related(time, relation);
        var (low, high) = (At(statement, time.Earliest, first: true), At(statement, time.Latest, first: false));
        return low is null && high is null ? null : new(low ?? double.NegativeInfinity, high ?? double.PositiveInfinity, time.IsAbout, time.Words.Text);
    }

    private EventTime? Related(CaseTime time, TimeRelation relation)
    {
        if (!_byId.TryGetValue(time.Anchor, out var statement) || Of(statement) is not { } anchor) return null;
        var words = time.Words.Text;
        return (relation, time.OffsetSeconds) switch
        {
            (TimeRelation.With, _) => anchor with { Words = words },
            (TimeRelation.After, { } seconds) => new(anchor.Earliest + seconds, anchor.Latest + seconds, anchor.IsAbout, words),
            (TimeRelation.After, null) => new(anchor.Earliest, double.PositiveInfinity, anchor.IsAbout, words),
            (TimeRelation.Before, { } seconds) => new(anchor.Earliest - seconds, anchor.Latest - seconds, anchor.IsAbout, words),
            (TimeRelation.Before, null) => new(double.NegativeInfinity, anchor.Latest, anchor.IsAbout, words),
            _ => null,
        };
    }

    /// <summary>A day without an hour reaches from its first second to its last.</summary>
    private double? At(CaseStatement statement, CaseMoment? moment, bool first)
    {
        if (moment is not { } told || (told.Day ?? file.DayOf(statement)) is not { } day) return null;
        return day.DayNumber * Day + (told.Second ?? (first ? 0 : Day - 1));
    }
}
