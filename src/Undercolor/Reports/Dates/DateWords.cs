using System.Globalization;
using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;
using Undercolor.Text;

namespace Undercolor.Reports.Dates;

/// <summary>The sentences under a date, the same in every format.</summary>
internal static class DateWords
{
    public static string Day(DateOnly day) => TimeCounter.Words(day);

    /// <summary><c>Monday, July 20, 2026</c>, with an hour where one was counted.</summary>
    public static string Day(Counted counted) => counted.Hour is { } hour ? $"{Day(counted.Day)}, {TimeCounter.Words(hour)}" : Day(counted.Day);

    /// <summary>The day on the other readings; empty where all agree.</summary>
    public static string Readings(Counted counted)
    {
        var earlier = counted.Earliest < counted.Day ? $"Without the holidays of the State, and without weekdays that are kept for a holiday on a weekend: {Day(counted.Earliest)}." : "";
        var later = counted.Latest > counted.Day ? $"With every day that may be a holiday: {Day(counted.Latest)}." : "";
        return string.Join(' ', new[] { earlier, later }.Where(s => s.Length > 0));
    }

    /// <summary>Whence it is counted: <c>90 days after the complaint was filed (Monday, March 2, 2026)</c>.</summary>
    public static string From(CountedDeadline date, Func<string, string> title)
    {
        var what = date.From.Kind is { } kind ? DateEvent.Words(kind) : $"the day for this: {title(date.From.Key)}";
        var who = date.From.Who.Length == 0 ? "" : $", on {date.From.Who}";
        var event_ = $"{what}{who} ({Day(date.From.Day)})";
        if (date.Rule.Ends) return $"Until {event_}";
        return $"{date.Count.Request.Period} {(date.Count.Request.IsBackward ? "before" : "after")} {event_}";
    }

    public static string Heading(CountedDeadline date) => date.Rule.Opens ? $"From {Day(date.Count)} on" : date.Rule.Ends ? $"Before {Day(date.Count)}" : Day(date.Count);

    /// <summary>What the rule rests on, as printed: the authorities of the table, or a local rule with where it was read.</summary>
    public static string Rests(DeadlineRule rule, Func<string, Authority?> authority)
    {
        var cited = rule.Authorities.Select(key => authority(key)?.FullCitation ?? key);
        var local = rule.Local is { } own ? [$"{own.Name} ({own.Source}, read on {own.Checked?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)})"] : (string[])[];
        return string.Join("; ", cited.Concat(local));
    }

    public static string Rests(EquatableArray<string> keys, Func<string, Authority?> authority) => string.Join("; ", keys.Distinct().Select(key => authority(key)?.FullCitation ?? key));

    public static string Needs(WaitingDeadline waiting) => waiting.Why.Length > 0 ? waiting.Why
        : $"No date: the file does not tell the day on which {string.Join(", or on which ", waiting.Needs.Select(DateEvent.Words))} ({string.Join(", ", waiting.Needs.Select(Words<ProceedingKind>.Of))}).";
}
