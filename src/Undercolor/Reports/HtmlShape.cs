using Undercolor.Analysis;
using Undercolor.Doctrine;

namespace Undercolor.Reports;

/// <summary>A result as words with a shape of its own, so that color is never the only sign.</summary>
internal static class HtmlShape
{
    public static Html Result(CellResult result) =>
        Html.Of($"<span class=\"result {Words<CellResult>.Of(result)}\">{Drawing(result)}<span>{HtmlWords.Of(result)}</span></span>");

    /// <summary>A full disc, a ring, a barred ring, a shield, a half disc.</summary>
    private static Html Drawing(CellResult result) => result switch
    {
        CellResult.Adequate => Html.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="7" fill="currentColor"/></svg>"""),
        CellResult.Inadequate => Html.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/></svg>"""),
        CellResult.NotSuable => Html.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M3.8 12.2 12.2 3.8" stroke="currentColor" stroke-width="2"/></svg>"""),
        CellResult.Immune => Html.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1.2 13.8 3.2V8c0 3.4-2.4 5.7-5.8 6.9C4.6 13.7 2.2 11.4 2.2 8V3.2Z" fill="none" stroke="currentColor" stroke-width="2"/></svg>"""),
        CellResult.Unclear => Html.Of($"""<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2"/><path d="M8 2a6 6 0 0 0 0 12Z" fill="currentColor"/></svg>"""),
    };
}
