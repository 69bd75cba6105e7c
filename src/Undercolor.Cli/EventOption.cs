using System.CommandLine;
using System.Globalization;
using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;

namespace Undercolor.Cli;

/// <summary>Events of a lawsuit that are given by hand: <c>NAME=DAY</c>, with <c>/MEANS</c> behind it for how a paper was served.</summary>
internal static class EventOption
{
    public const string Key = "option";

    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--event")
        {
            Description = $"What happened and when, such as filed=2026-03-02 or answer-served=2026-05-01/mail; beats the case file; repeatable. The names are {Words<ProceedingKind>.Choices}; the means of service {Words<ServiceMeans>.Choices}.",
        };
        option.Validators.Add(given =>
        {
            foreach (var token in given.Tokens)
                if (Read(token.Value, out var fault) is null) given.AddError(fault);
        });
        return option;
    }

    public static IReadOnlyCollection<DateEvent> Of(ParseResult result, Option<string[]> option) => (result.GetValue(option) ?? []).Select(text => Read(text, out _)!).ToList();

    /// <summary>Null for words that are no event.</summary>
    private static DateEvent? Read(string text, out string fault)
    {
        var (name, rest) = Split(text, '=');
        var (day, means) = Split(rest, '/');
        fault = !Words<ProceedingKind>.Find(name, out var kind) ? $"--event wants NAME=DAY, and '{name}' is no name of an event. The names are {Words<ProceedingKind>.Choices}."
            : DayOption.Read(day) is null ? $"--event wants a day such as 2026-03-02 after '{name}=', not '{day}'. {DayOption.Range}"
            : means.Length > 0 && !Words<ServiceMeans>.Find(means, out _) ? $"--event: '{means}' is no way of service. They are {Words<ServiceMeans>.Choices}." : "";
        if (fault.Length > 0) return null;
        _ = Words<ServiceMeans>.Find(means, out var how);
        return new(kind, DayOption.Read(day)!.Value, how, "", Key);
    }

    private static (string Before, string After) Split(string text, char at) => text.IndexOf(at, StringComparison.Ordinal) is >= 0 and var i ? (text[..i], text[(i + 1)..]) : (text, "");
}

/// <summary>A day on the command line.</summary>
internal static class DayOption
{
    public static string Range { get; } = FormattableString.Invariant($"Days from {CourtCalendar.FirstYear} to {CourtCalendar.LastYear} are counted.");

    /// <summary>Null for what is no day that can be counted from.</summary>
    public static DateOnly? Read(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && CourtCalendar.Counts(day) ? day : null;
}
