using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Pinpoints as a sheet cites them.</summary>
internal static class ScreeningPlaces
{
    /// <summary><c>caption, ¶¶ 7, 9–10</c>; empty for none.</summary>
    public static string Of(IEnumerable<Pinpoint> places)
    {
        var all = places.ToLookup(p => p.Paragraph == "caption");
        return string.Join(", ", ((string[])[all[true].Any() ? "caption" : "", Places.Cite(all[false])]).Where(part => part.Length > 2));
    }
}
