using System.Globalization;
using System.Text;
using Undercolor.Authorities;

namespace Undercolor.Reports.Cited;

/// <summary><c>cite --format text</c>.</summary>
public static class CiteText
{
    public static string Of(CiteReport report)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.Document}: {report.Summary}\n");
        text.Append(CultureInfo.InvariantCulture, $"Weighed for {report.Cited.Court?.Name ?? "no court (none is named)"} on {report.Cited.AsOf:yyyy-MM-dd}.\n\n");
        foreach (var row in report.Rows) Append(text, row);
        return text.Append(CiteReport.Note).Append('\n').ToString();
    }

    private static void Append(StringBuilder text, CiteRow row)
    {
        text.Append(CultureInfo.InvariantCulture, $"{row.Number,4}  {VisibleText.Of(row.Quote)}{(row.Page is { } page ? $"  [page {page}]" : "")}\n");
        if (row.Resolution.Why.Length > 0) text.Append(CultureInfo.InvariantCulture, $"      points to: {row.Resolution.Why}\n");
        foreach (var (question, answer) in row.Check.Answers)
            if (answer.Verdict != Verdict.NotChecked || answer.Why.Length > 0) text.Append(CultureInfo.InvariantCulture, $"      {question}: {VisibleText.Of(answer.ToString())}\n");
        if (row.Check.Weight.Weight != Weight.NotChecked) text.Append(CultureInfo.InvariantCulture, $"      weight: {WeightWords.Of(row.Check.Weight.Weight)} ({row.Check.Weight.Why})\n");
        if (row.Check.Warning.Length > 0) text.Append(CultureInfo.InvariantCulture, $"      history: {row.Check.Warning}\n");
        if (row.Lookup.Length > 0) text.Append(CultureInfo.InvariantCulture, $"      lookup: {VisibleText.Of(row.Lookup)}\n");
        text.Append('\n');
    }
}
