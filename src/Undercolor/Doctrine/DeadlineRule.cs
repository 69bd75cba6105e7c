using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Which of several countings holds.</summary>
public enum DeadlineTake { Each, Earliest, Latest }

/// <summary>Which of several events of a kind is counted from.</summary>
public enum WhichEvent { Each, First, Last }

/// <summary>A period that a rule gives for an act.</summary>
/// <param name="By">Who acts, in words.</param>
/// <param name="AfterService">Three days come on top after certain means of service.</param>
/// <param name="IsStrict">A court may not lengthen it.</param>
/// <param name="Opens">It is the first day on which something may be done, not the last.</param>
/// <param name="Ends">The event itself ends the time to act: there is no day after it.</param>
/// <param name="Says">What the rule is, as a sentence.</param>
/// <param name="Caution">Printed with the date; empty for nothing.</param>
/// <param name="OnlyUnitedStates">Holds only where the United States, its agency or officer is a party; false where it does not matter, or where it must not be so.</param>
/// <param name="UnlessUnitedStates">Does not hold where it is.</param>
public sealed record DeadlineRule(
    string Id, string Title, string By, EquatableArray<DeadlineCount> Counts, DeadlineTake Take, bool AfterService, bool IsStrict, bool Opens, bool Ends, string Says, string Caution,
    bool OnlyUnitedStates, bool UnlessUnitedStates, EquatableArray<string> Authorities)
{
    /// <summary>Ids of the courts in which alone it holds; empty for all.</summary>
    public EquatableArray<string> Courts { get; private init; }

    /// <summary>Ids of courts in which it does not hold.</summary>
    public EquatableArray<string> ExceptCourts { get; private init; }

    /// <summary>By which rule on computing time it is counted; empty for that of all deadlines.</summary>
    public EquatableArray<string> Counted { get; private init; }

    /// <summary>The local rule that gives it; null for a rule of all courts.</summary>
    public LocalRule? Local { get; private init; }

    /// <param name="court">Id; null where none is known.</param>
    public bool HoldsIn(string? court) => (Courts.IsEmpty || court is not null && Courts.Contains(court)) && (court is null || !ExceptCourts.Contains(court));

    private const string UnitedStates = "united-states";

    internal static DeadlineRule Bind(PackNode node)
    {
        var rule = new DeadlineRule(
            node.Required("id"), node.Required("title"), node.Required("by"), node.List("counts", DeadlineCount.Bind), node.Word("take", DeadlineTake.Each), node.Flag("served"), node.Flag("strict"), node.Flag("opens"), node.Flag("ends"),
            node.Required("says"), node.Optional("caution"), node.Optional("only") == UnitedStates, node.Optional("unless") == UnitedStates, node.Texts("authorities"))
        {
            Courts = node.Texts("courts"), Counted = node.Texts("counted"), ExceptCourts = node.Texts("except"), Local = node.OptionalMap("rule", LocalRule.Bind),
        };
        if (rule.Counts.IsEmpty) node.Fail("counts", "A deadline is counted from something: add 'counts' with a period and an event.");
        if (rule.Authorities.IsEmpty && rule.Local is null && rule.Counts.Any(c => c.Period is not null)) node.Fail("authorities", "A deadline rests on an authority.");
        return rule;
    }
}

/// <summary>A rule of one court, which no table of authorities lists.</summary>
/// <param name="Source">Where it was read.</param>
/// <param name="Checked">The day on which it was read.</param>
public sealed record LocalRule(string Name, string Source, DateOnly? Checked)
{
    internal static LocalRule Bind(PackNode node) => new(node.Required("name"), node.Required("source"), node.Date("checked"));
}

/// <summary>One way of counting.</summary>
/// <param name="Period">Null where only a local rule or an order gives it.</param>
/// <param name="Event">Null where it is counted from another deadline.</param>
/// <param name="Deadline">Id of another deadline that stands above; empty for none.</param>
public sealed record DeadlineCount(Period? Period, bool IsBackward, ProceedingKind? Event, string Deadline, WhichEvent Of)
{
    private const string Day = "date:";

    internal static DeadlineCount Bind(PackNode node)
    {
        var words = node.Optional("period");
        var period = words.Length == 0 ? (Period?)null : Doctrine.Period.Parse(words);
        if (words.Length > 0 && period is null) node.Fail("period", $"'{words}' is no period. Write it like '21 days'.");
        if (node.Has("after") == node.Has("before")) node.Fail("after", "Write 'after' or 'before' with an event, one of the two.");
        var trigger = node.Has("before") ? node.Required("before") : node.Optional("after");
        var isDay = trigger.StartsWith(Day, StringComparison.Ordinal);
        ProceedingKind kind = default;
        if (!isDay && !Words<ProceedingKind>.Find(trigger, out kind)) node.Fail(node.Has("before") ? "before" : "after", $"'{trigger}' is no event. The events are {Words<ProceedingKind>.Choices}.");
        return new(period, node.Has("before"), isDay ? null : kind, isDay ? trigger[Day.Length..] : "", node.Word("of", WhichEvent.Each));
    }
}

/// <summary>The periods of <c>packs/calendar/deadlines</c>.</summary>
/// <param name="Counted">Authorities of the counting.</param>
/// <param name="Service">Authorities of the three days.</param>
/// <param name="Local">Said where only a local rule gives a period; slot <c>{court}</c>.</param>
public sealed record DeadlineTable(EquatableArray<DeadlineRule> Rules, EquatableArray<string> Counted, EquatableArray<string> Service, string Local)
{
    internal static DeadlineTable Bind(PackNode file)
    {
        var table = new DeadlineTable(file.List("deadlines", DeadlineRule.Bind), file.Texts("counted"), file.Texts("service"), file.Required("local"));
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in table.Rules)
        {
            foreach (var count in rule.Counts.Where(c => c.Deadline.Length > 0 && !above.Contains(c.Deadline))) file.Fail("deadlines", $"'{rule.Id}' counts from '{count.Deadline}', which is no deadline that stands above it.");
            above.Add(rule.Id);
        }
        return table;
    }
}
