using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Pinpoints as a sheet cites them.</summary>
internal static class ScreeningPlaces
{
    /// <summary>In the order of the text, each paragraph once.</summary>
    public static EquatableArray<string> Of(IEnumerable<Pinpoint> places) =>
        places.OrderBy(p => p.Span.Start).Select(HtmlWords.Cite).Distinct().ToEquatableArray();

    /// <summary><c>caption, ¶¶ 7, 9–10</c>; a dash for none.</summary>
    public static string Joined(IEnumerable<Pinpoint> places)
    {
        var all = places.ToLookup(p => p.Paragraph == "caption");
        var cited = (all[true].Any() ? "caption, " : "") + Places.Cite(all[false]);
        return cited.Length == 0 ? "—" : cited.TrimEnd(' ', ',');
    }
}
