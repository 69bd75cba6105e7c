using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>Pinpoints as a sheet cites them.</summary>
internal static class ScreeningPlaces
{
    /// <summary>In the order of the text, each paragraph once.</summary>
    public static EquatableArray<string> Of(IEnumerable<Pinpoint> places) =>
        places.OrderBy(p => p.Span.Start).Select(HtmlWords.Cite).Distinct().ToEquatableArray();
}
