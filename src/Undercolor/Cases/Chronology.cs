using Undercolor.Text;

namespace Undercolor.Cases;

/// <summary>One happening in the order of time.</summary>
/// <param name="Day">Null where no day is told.</param>
/// <param name="Time">As the file tells it, the incident's day in front where the statement tells an hour only; empty where nothing is told.</param>
/// <param name="IsPlaced">False where only the order of the file says where it belongs.</param>
public sealed record ChronologyRow(CaseStatement Statement, DateOnly? Day, string Time, string Place, bool IsPlaced);

/// <summary>Puts what happened in the order of time: by day and hour, by <c>after e3</c>, and else by the order of the file.</summary>
public static class Chronology
{
    public static EquatableArray<ChronologyRow> Of(CaseFile file) => new Ordering(file).Rows();

    private sealed class Ordering(CaseFile file)
    {
        private const double Moment = 0.001;

        private readonly Dictionary<string, CaseStatement> _byId = file.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        private readonly Dictionary<string, double?> _keys = new(StringComparer.Ordinal);
        private readonly HashSet<string> _open = new(StringComparer.Ordinal);

        public EquatableArray<ChronologyRow> Rows()
        {
            var rows = new List<(double Key, int Order, ChronologyRow Row)>();
            var last = double.NegativeInfinity;
            foreach (var statement in file.Statements.Where(Happens))
            {
                var key = KeyOf(statement);
                rows.Add((key ?? last, rows.Count, new(statement, DayOf(key), TimeOf(statement), PlaceOf(statement), key is not null)));
                last = key ?? last;
            }
            return rows.OrderBy(r => r.Key).ThenBy(r => r.Order).Select(r => r.Row).ToEquatableArray();
        }

        /// <summary>Supervision and reasons why nobody can be told do not happen at a time, unless the file gives one.</summary>
        private static bool Happens(CaseStatement statement) => statement.When is not null || statement is not (CaseStatement.Supervision or CaseStatement.WhyUnknown);

        /// <summary>Seconds since the first day of the calendar; null where no time places the statement.</summary>
        private double? KeyOf(CaseStatement statement)
        {
            if (_keys.TryGetValue(statement.Id, out var known)) return known;
            if (!_open.Add(statement.Id)) return null;
            var key = statement.When is { } when ? Bound(statement, when) : PhaseOf(statement) is { From: { } from } ? Bound(statement, from) : statement is CaseStatement.Injury injury ? Behind(injury) : null;
            _open.Remove(statement.Id);
            return _keys[statement.Id] = key;
        }

        /// <summary>Harm comes with the last of the events that it came from.</summary>
        private double? Behind(CaseStatement.Injury injury) => injury.From.Select(id => _byId.TryGetValue(id, out var cause) ? KeyOf(cause) : null).Max() is { } last ? last + Moment / 2 : null;

        private double? Bound(CaseStatement statement, CaseTime time)
        {
            if (time.Relation is { } relation)
                return _byId.TryGetValue(time.Anchor, out var anchor) && KeyOf(anchor) is { } start ? start + (relation switch
                {
                    TimeRelation.After => time.OffsetSeconds ?? Moment,
                    TimeRelation.Before => -(time.OffsetSeconds ?? Moment),
                    TimeRelation.With => 0,
                }) : null;
            if ((time.Earliest ?? time.Latest) is not { } moment) return null;
            return (moment.Day ?? file.DayOf(statement)) is { } day ? day.DayNumber * 86_400d + (moment.Second ?? 0) : null;
        }

        private CasePhase? PhaseOf(CaseStatement statement) => file.IncidentOf(statement)?.Phases.FirstOrDefault(p => p.Id == statement.Phase);

        private static DateOnly? DayOf(double? key) => key is { } seconds and >= 0 ? DateOnly.FromDayNumber((int)Math.Min(seconds / 86_400, DateOnly.MaxValue.DayNumber)) : null;

        private string TimeOf(CaseStatement statement)
        {
            var incident = file.IncidentOf(statement);
            var own = statement.When ?? PhaseOf(statement)?.From;
            if (own is null) return incident?.Date?.Words.Text ?? "";
            var needsDay = own.Relation is null && (own.Earliest ?? own.Latest) is { Day: null };
            return needsDay && incident?.Date is { } date ? $"{date.Words.Text}, {own.Words.Text}" : own.Words.Text;
        }

        private string PlaceOf(CaseStatement statement) => statement.Where.IsEmpty ? file.IncidentOf(statement)?.Place.Text ?? "" : statement.Where.Text;
    }
}
