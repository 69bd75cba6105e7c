using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Dates;

/// <summary>Counts every deadline whose event is known, and says of the others which event they need.</summary>
/// <param name="court">Id; null where none is known.</param>
/// <param name="hasUnitedStates">Whether the United States, its agency or officer is a party.</param>
internal sealed class DateMaker(DeadlineTable table, TimeCounter counter, string? court, string courtName, bool hasUnitedStates)
{
    private readonly Dictionary<string, List<CountedDeadline>> _dates = new(StringComparer.Ordinal);
    private readonly List<WaitingDeadline> _waiting = [];

    public (EquatableArray<CountedDeadline> Dates, EquatableArray<WaitingDeadline> Waiting) Make(IReadOnlyCollection<DateEvent> events)
    {
        foreach (var rule in table.Rules.Where(Holds)) Make(rule, events);
        var order = table.Rules.Select((r, i) => (r.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        return (_dates.Values.SelectMany(d => d).OrderBy(d => d.Earliest).ThenBy(d => order[d.Rule.Id]).ThenBy(d => d.From.Day).ToEquatableArray(), _waiting.ToEquatableArray());
    }

    private bool Holds(DeadlineRule rule) => rule.HoldsIn(court) && (hasUnitedStates ? !rule.UnlessUnitedStates : !rule.OnlyUnitedStates);

    private void Make(DeadlineRule rule, IReadOnlyCollection<DateEvent> events)
    {
        var counted = new List<CountedDeadline>();
        var missing = new List<ProceedingKind>();
        foreach (var count in rule.Counts)
        {
            var triggers = Triggers(count, events).ToList();
            if (triggers.Count == 0 && count.Event is { } kind) missing.Add(kind);
            if (triggers.Count > 0 && count.Period is null) Waits(rule, [], table.Local.Replace("{court}", courtName, StringComparison.Ordinal));
            if (count.Period is { } period) counted.AddRange(triggers.Select(t => Count(rule, count, period, t)));
        }
        if (counted.Count == 0 && missing.Count > 0 && _waiting.LastOrDefault()?.Rule != rule) Waits(rule, missing.ToEquatableArray(), "");
        if (counted.Count == 0) return;
        _dates[rule.Id] = rule.Take switch
        {
            DeadlineTake.Each => counted,
            DeadlineTake.Earliest => [Chosen(counted.MinBy(c => c.Earliest)!, missing)],
            DeadlineTake.Latest => [counted.MaxBy(c => c.Earliest)!],
        };
    }

    private void Waits(DeadlineRule rule, EquatableArray<ProceedingKind> needs, string why) => _waiting.Add(new(rule, needs, why));

    private static CountedDeadline Chosen(CountedDeadline earliest, List<ProceedingKind> missing) => missing.Count == 0 ? earliest : earliest with
    {
        Cautions = [.. earliest.Cautions, $"It may be earlier, counted from another event that the file does not tell: that {string.Join(", or that ", missing.Select(DateEvent.Words))}."],
    };

    private IEnumerable<DateEvent> Triggers(DeadlineCount count, IReadOnlyCollection<DateEvent> events)
    {
        if (count.Event is not { } kind) return _dates.GetValueOrDefault(count.Deadline)?.Select(d => new DateEvent(null, d.Count.Earliest, ServiceMeans.Unknown, "", $"date:{count.Deadline}")) ?? [];
        var own = events.Where(e => e.Kind == kind).OrderBy(e => e.Day);
        return count.Of switch
        {
            WhichEvent.Each => own,
            WhichEvent.First => own.Take(1),
            WhichEvent.Last => own.TakeLast(1),
        };
    }

    private CountedDeadline Count(DeadlineRule rule, DeadlineCount count, Period period, DateEvent from)
    {
        var added = rule.AfterService && from.Means is (ServiceMeans.Mail or ServiceMeans.Clerk or ServiceMeans.Other);
        var request = new CountRequest(period, from.Day, null, count.IsBackward, added);
        var counted = rule.Opens || rule.Ends ? counter.By(rule.Counted).Exact(request) : counter.By(rule.Counted).Count(request);
        return new(rule, from, counted, Cautions(rule, from, counted).ToEquatableArray());
    }

    private static IEnumerable<string> Cautions(DeadlineRule rule, DateEvent from, Counted counted)
    {
        if (rule.Caution.Length > 0) yield return rule.Caution;
        if (rule.AfterService && from is { Kind: not null, Means: ServiceMeans.Unknown }) yield return "How it was served is not told. By mail, through the clerk or by other means consented to, three days would be added; electronically or by hand, none.";
        if (rule.IsStrict) yield return "A court may not lengthen this period, or only as the rule itself says.";
        foreach (var caution in counted.Cautions) yield return caution;
    }
}
