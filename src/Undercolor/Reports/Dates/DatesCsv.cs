using System.Globalization;
using System.Text;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;

namespace Undercolor.Reports.Dates;

/// <summary>The dates of a lawsuit as rows: a date each, then those that wait.</summary>
public static class DatesCsv
{
    public static string Show(DateSheet sheet, Func<string, Authority?> authority)
    {
        var csv = new StringBuilder();
        csv.Row("day", "earliest", "latest", "what", "by", "counted", "event", "event_day", "who", "rests_on", "how");
        foreach (var date in sheet.Dates)
            csv.Row(
                Iso(date.Count.Day), Iso(date.Count.Earliest), Iso(date.Count.Latest), date.Rule.Title, date.Rule.By, $"{date.Count.Request.Period} {(date.Count.Request.IsBackward ? "before" : "after")}",
                date.From.Kind is { } kind ? Words<ProceedingKind>.Of(kind) : date.From.Key, Iso(date.From.Day), VisibleText.Of(date.From.Who), DateWords.Rests(date.Rule, authority), string.Join(' ', date.Count.Steps.Select(s => s.Says)));
        foreach (var limit in sheet.Limits)
            csv.Row(limit.Day is { } day ? Iso(day) : "", limit.Day is { } same ? Iso(same) : "", "", "Last day to sue", "plaintiff", "", limit.Right, "", "", DateWords.Rests(limit.Authorities, authority), string.Join("; ", limit.Assumptions));
        foreach (var waiting in sheet.Waiting)
            csv.Row("", "", "", waiting.Rule.Title, waiting.Rule.By, "", string.Join(' ', waiting.Needs.Select(Words<ProceedingKind>.Of)), "", "", DateWords.Rests(waiting.Rule, authority), DateWords.Needs(waiting));
        return csv.ToString();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
