using System.Globalization;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Reports;

/// <summary><c>case times</c>: when everything happened, as far as the file bounds it, how each bound was reached, and what contradicts what.</summary>
public static class TimesReport
{
    public static string Text(CaseTimeline times, EquatableArray<TimedTheory> timed)
    {
        var text = new StringBuilder();
        var rows = TimesView.Rows(times);
        text.Append(CultureInfo.InvariantCulture, $"{VisibleText.Of(times.File.Name)}: the times of {Shown.Count(rows.Count, "happening")}\n");
        if (!times.IsDecided) text.Append(Undecided).Append('\n');
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{row.Id}  {row.What} (line {row.Line})\n");
            Lines(text, row.IsMoment && !row.Ends.Latest.Any() ? "at   " : "began", row.Begins);
            if (!row.IsMoment || row.Ends.Latest.Length > 0) Lines(text, "ended", row.Ends);
            if (row.IsSetAside) text.Append("  Something that the file says of its time was set aside; see below.\n");
        }
        foreach (var sentence in Sentences(times, timed)) text.Append(CultureInfo.InvariantCulture, $"\n{VisibleText.Of(sentence)}\n");
        return text.ToString();
    }

    public static string Markdown(CaseTimeline times, EquatableArray<TimedTheory> timed)
    {
        var text = new StringBuilder("| Id | What | Began | Ended | Not earlier because | Not later because |\n| --- | --- | --- | --- | --- | --- |\n");
        foreach (var row in TimesView.Rows(times))
            text.Append(MarkdownText.Row(new[] { row.Id, row.What, row.Begins.Says, row.Ends.Says, Chain(row.Begins.NotEarlier), Chain(row.Begins.NotLater) }.Select(MarkdownText.Of)));
        if (!times.IsDecided) text.Append('\n').Append(Undecided).Append('\n');
        foreach (var sentence in Sentences(times, timed)) text.Append(CultureInfo.InvariantCulture, $"\n{MarkdownText.Of(sentence)}\n");
        return text.ToString();
    }

    private const string Undecided = "The file says more of time than can be reckoned with here; bounds that are missing are not known.";

    private static void Lines(StringBuilder text, string label, PointView point)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {label}  {point.Says}\n");
        if (!point.NotEarlier.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"         not earlier: {VisibleText.Of(Chain(point.NotEarlier))}\n");
        if (!point.NotLater.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"         not later: {VisibleText.Of(Chain(point.NotLater))}\n");
    }

    internal static string Chain(EquatableArray<TimeStatement> statements) => string.Join("; ", statements.Select(s => FormattableString.Invariant($"line {s.Line}: {Spacing.OneLine(s.Says)}")));

    private static IEnumerable<string> Sentences(CaseTimeline times, EquatableArray<TimedTheory> timed)
    {
        foreach (var conflict in times.Conflicts)
            yield return $"These cannot all be right, and none of them is used: {Chain(conflict.Statements)}.{RecordingClock.Reconciling(conflict)}";
        foreach (var one in timed)
            yield return $"{one.Name}, while others did {string.Join(", ", one.Done)}: {OpportunityWords.Says(one.Opportunity)}. This rests on {Chain(one.Opportunity.Rests)}. No number of seconds is enough or too few by itself.";
    }
}
