using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;

namespace Undercolor.Reports.Dates;

/// <summary>The dates of a lawsuit as an iCalendar file: an entry for a whole day each, on the earliest reading. Those without a date are not in it.</summary>
/// <remarks>Lines end with CR LF and are folded at 75 octets. Nothing comes from the clock: the stamp is the day whose law was asked for, and each entry's id follows from what it is about.</remarks>
public static class DatesCalendar
{
    private const int LongestLine = 75;

    public static string Show(DateSheet sheet, Func<string, Authority?> authority)
    {
        var (ics, titles) = (new StringBuilder(), sheet.Dates.ToLookup(d => $"date:{d.Rule.Id}", d => d.Rule.Title));
        Line(ics, "BEGIN:VCALENDAR");
        Line(ics, "VERSION:2.0");
        Line(ics, "PRODID:-//Undercolor//Dates//EN");
        Line(ics, "CALSCALE:GREGORIAN");
        var stamp = $"{Basic(sheet.AsOf)}T000000Z";
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var date in sheet.Dates)
        {
            var description = new[] { $"{DateWords.From(date, key => titles[key].FirstOrDefault() ?? key)}." }.Concat(date.Count.Steps.Select(s => s.Says)).Append(DateWords.Readings(date.Count)).Append(date.Rule.Says)
                .Concat(date.Cautions.Select(c => $"Note: {c}")).Append($"Rests on: {DateWords.Rests(date.Rule, authority)}.").Append(Disclaimer.For(ReportMode.Plaintiff));
            var about = $"{sheet.Name}\n{date.Rule.Id}\n{date.From.Key}\n{date.From.Who}";
            Entry(ics, stamp, Id(about, seen), date.Earliest, $"{Lead(date)}{date.Rule.Title}{(date.From.Who.Length > 0 ? $" ({date.From.Who})" : "")}", description);
        }
        foreach (var limit in sheet.Limits)
            if (limit.Day is { } day)
                Entry(ics, stamp, Id($"{sheet.Name}\nlimit\n{limit.Right}", seen), day, $"Last day to sue, on assumptions: {limit.Label}", [.. limit.Assumptions.Select(a => $"Assumed: {a}."), limit.Caution, Disclaimer.For(ReportMode.Plaintiff)]);
        Line(ics, "END:VCALENDAR");
        return ics.ToString();
    }

    private static string Lead(CountedDeadline date) => date.Rule.Opens ? "From this day: " : date.Rule.Ends ? "Before this day: " : date.Count.Request.IsBackward ? "At the latest: " : "Last day: ";

    private static void Entry(StringBuilder ics, string stamp, string id, DateOnly day, string summary, IEnumerable<string> description)
    {
        Line(ics, "BEGIN:VEVENT");
        Line(ics, $"UID:{id}@undercolor.invalid");
        Line(ics, $"DTSTAMP:{stamp}");
        Line(ics, $"DTSTART;VALUE=DATE:{Basic(day)}");
        Line(ics, $"DTEND;VALUE=DATE:{Basic(day.AddDays(1))}");
        Line(ics, $"SUMMARY:{Escaped(summary)}");
        Line(ics, $"DESCRIPTION:{string.Join("\\n", description.Where(d => d.Length > 0).Select(Escaped))}");
        Line(ics, "TRANSP:TRANSPARENT");
        Line(ics, "END:VEVENT");
    }

    /// <summary>The same for the same deadline, event and people, whatever the day: so that a calendar that reads the file again moves the entry.</summary>
    private static string Id(string about, Dictionary<string, int> seen)
    {
        var times = seen[about] = seen.GetValueOrDefault(about) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{about}\n{times.ToString(CultureInfo.InvariantCulture)}")))[..32];
    }

    private static string Basic(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Escaped(string text) =>
        VisibleText.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal);

    /// <summary>A long line goes on in the next, after a space; no character is cut in two.</summary>
    private static void Line(StringBuilder ics, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                ics.Append("\r\n ");
                octets = 1;
            }
            ics.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        ics.Append("\r\n");
    }
}
