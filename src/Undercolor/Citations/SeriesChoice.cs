using Undercolor.Citations.Tables;

namespace Undercolor.Citations;

/// <summary>Chooses among series that are printed the same.</summary>
internal static class SeriesChoice
{
    /// <summary>One that ran in the year; then one whose own abbreviation is printed, before one of which it is a variant; then the first.</summary>
    public static Series? Best(CitationDraft draft, string text)
    {
        if (draft.Series.Count <= 1) return draft.Series.FirstOrDefault();
        var printed = draft.Printed.Of(text);
        return draft.Series.OrderByDescending(series => draft.Year is not { } year || series.Covers(year)).ThenByDescending(series => Same(series.Cite, printed)).First();
    }

    private static bool Same(string cite, string printed) => Closed(cite) == Closed(printed);

    private static string Closed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
