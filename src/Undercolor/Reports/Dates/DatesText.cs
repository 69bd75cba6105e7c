using System.Globalization;
using System.Text;
using Undercolor.Calendar;
using Undercolor.Doctrine;
using Undercolor.Papers.Dates;
using Undercolor.Text;

namespace Undercolor.Reports.Dates;

/// <summary>The dates of a lawsuit as plain text and as Markdown: each explains itself.</summary>
public static class DatesText
{
    public static string Text(DateSheet sheet, Func<string, Authority?> authority) => Written(sheet, authority, new(new(), ""));

    public static string Markdown(DateSheet sheet, Func<string, Authority?> authority) => Written(sheet, authority, new(new(), "#"));

    /// <summary>One count by itself.</summary>
    public static string Text(Counted counted, Func<string, Authority?> authority)
    {
        var page = new Page(new(), "");
        Count(page, counted, authority);
        return page.Text.Append('\n').Append(Disclaimer.For(ReportMode.Plaintiff)).Append('\n').ToString();
    }

    /// <param name="Mark">The sign of a heading; empty for plain text.</param>
    private sealed record Page(StringBuilder Text, string Mark)
    {
        public void Heading(int level, string words) => Text.Append(Mark.Length == 0 ? $"\n{Clean(words)}\n" : $"\n{new string('#', level)} {Clean(words)}\n\n");

        public void Line(string words) => Text.Append(Mark.Length == 0 ? "  " : "- ").Append(Clean(words)).Append('\n');

        private string Clean(string words) => Mark.Length == 0 ? VisibleText.Of(words) : MarkdownText.Of(words);
    }

    private static string Written(DateSheet sheet, Func<string, Authority?> authority, Page page)
    {
        var titles = sheet.Dates.ToLookup(d => $"date:{d.Rule.Id}", d => d.Rule.Title);
        page.Heading(1, $"{(sheet.Name.Length > 0 ? sheet.Name : "Dates")}: {(sheet.Court is { } court ? court.Name : "no court is given")}");
        foreach (var date in sheet.Dates) Date(page, date, key => titles[key].FirstOrDefault() ?? key, authority);
        if (!sheet.Limits.IsEmpty) page.Heading(2, "The last day to sue");
        foreach (var limit in sheet.Limits) Limit(page, limit, authority);
        if (!sheet.Waiting.IsEmpty) page.Heading(2, "Without a date");
        foreach (var waiting in sheet.Waiting) page.Line($"{waiting.Rule.Title} ({waiting.Rule.By}). {DateWords.Needs(waiting)}");
        page.Heading(2, "What holds for every date");
        foreach (var gap in sheet.Gaps) page.Line(gap);
        page.Line("An order of the court or a local rule beats every date here.");
        page.Line(Disclaimer.For(ReportMode.Plaintiff));
        return page.Text.ToString().TrimStart('\n');
    }

    private static void Date(Page page, CountedDeadline date, Func<string, string> title, Func<string, Authority?> authority)
    {
        page.Heading(3, $"{DateWords.Heading(date)}: {date.Rule.Title} ({date.Rule.By})");
        page.Line($"{DateWords.From(date, title)}.");
        foreach (var step in date.Count.Steps) page.Line(step.Says);
        if (DateWords.Readings(date.Count) is { Length: > 0 } readings) page.Line(readings);
        page.Line(date.Rule.Says);
        foreach (var caution in date.Cautions) page.Line($"Note: {caution}");
        page.Line($"Rests on: {DateWords.Rests(date.Rule, authority)}{(date.Rule.Ends ? "" : $"; counted by {DateWords.Rests(date.Count.Steps.SelectMany(s => s.Authorities).ToEquatableArray(), authority)}")}.");
    }

    private static void Count(Page page, Counted counted, Func<string, Authority?> authority)
    {
        page.Text.Append(CultureInfo.InvariantCulture, $"{DateWords.Day(counted)}\n");
        foreach (var step in counted.Steps) page.Line(step.Says);
        if (DateWords.Readings(counted) is { Length: > 0 } readings) page.Line(readings);
        foreach (var caution in counted.Cautions) page.Line($"Note: {caution}");
        page.Line($"Counted by {DateWords.Rests(counted.Steps.SelectMany(s => s.Authorities).ToEquatableArray(), authority)}.");
    }

    private static void Limit(Page page, LimitDate limit, Func<string, Authority?> authority)
    {
        var rests = limit.Authorities.IsEmpty ? "" : $" Rests on: {DateWords.Rests(limit.Authorities, authority)}.";
        page.Line(limit.Day is { } day ? $"{limit.Label} ({limit.Right}): {DateWords.Day(day)}, assuming that {string.Join("; that ", limit.Assumptions)}.{(limit.Caution.Length > 0 ? $" {limit.Caution}" : "")}{rests}"
            : $"{limit.Label} ({limit.Right}): not known, because {limit.Assumptions[0]}.{rests}");
    }
}
