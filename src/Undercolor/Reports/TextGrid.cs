using System.Globalization;

namespace Undercolor.Reports;

/// <summary>The grid of the text report: a row for each defendant.</summary>
internal static class TextGrid
{
    private const int Gap = 2;

    public static IReadOnlyList<string> Heads { get; } = ["#", "Defendant", "Capacity", "Result", "Tied by, or why not", "¶"];

    public static IReadOnlyList<string> Cells(DefendantView defendant) =>
    [
        defendant.Number.ToString(CultureInfo.InvariantCulture), defendant.Name, Shown.Capacity(defendant.Defendant), defendant.Result, defendant.Ties,
        Places.Numbers(defendant.Paragraphs) is { Length: > 0 } numbers ? numbers : "none",
    ];

    /// <summary>Number, capacity, result and paragraphs take what they need up to a limit; names and ties share the rest.</summary>
    public static IReadOnlyList<int> Widths(ReportView view, int total)
    {
        var rows = view.Defendants.Select(Cells).Prepend(Heads).ToList();
        int[] limits = total < 80 ? [4, 24, 10, 12, 60, 8] : [4, 30, 14, 16, 60, 14];
        var widths = limits.Select((limit, column) => Math.Min(limit, rows.Max(row => TextWidth.Of(row[column])))).ToArray();
        var left = total - Gap * (widths.Length - 1) - widths[0] - widths[2] - widths[3] - widths[5];
        var names = Math.Min(widths[1], Math.Max(8, left / 2));
        widths[4] = Math.Min(widths[4], Math.Max(8, left - names));
        widths[1] = Math.Min(widths[1], Math.Max(8, left - widths[4]));
        return widths;
    }
}
