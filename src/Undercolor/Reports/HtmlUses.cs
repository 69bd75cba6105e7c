using Undercolor.Analysis;
using Undercolor.Diagnostics;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One use that the report makes of some words.</summary>
/// <param name="Target">Id of the part of the page that uses them.</param>
/// <param name="Label">What that part is about.</param>
internal sealed record HtmlUse(Pinpoint At, string Target, string Label);

/// <summary>Every pinpoint of an assessment and the part of the page that speaks of it.</summary>
internal static class HtmlUses
{
    public static IEnumerable<HtmlUse> Of(Assessment assessment, ReportMode mode) =>
        assessment.Defendants.SelectMany(d => PlacesOf(d).Select(at => new HtmlUse(at, d.Id, d.Name)))
            .Concat(assessment.Diagnostics.SelectMany((d, i) => PlacesOf(d).Select(at => new HtmlUse(at, FindingId(i), d.Id))))
            .Concat(assessment.Corrections.Where(c => c.At is not null).Select(c => new HtmlUse(c.At!, "corrections", "a correction")))
            .Concat((mode == ReportMode.Screening ? assessment.ScreeningHeads : []).SelectMany(h => h.Grounds.Select(at => new HtmlUse(at, "heads", h.Head))));

    /// <param name="index">Zero-based place in the assessment's list.</param>
    public static string FindingId(int index) => FormattableString.Invariant($"f{index + 1}");

    private static IEnumerable<Pinpoint> PlacesOf(DefendantAssessment d) =>
        d.OwnConduct.Concat(d.EntityAllegations).Select(c => c.At)
            .Concat(d.Claims.SelectMany(c => c.Theories).SelectMany(t => t.Elements).SelectMany(e => e.Grounds))
            .Concat(d.ColorOfLawGrounds).Concat(d.Pleaded.Who).Concat(d.Pleaded.What).Concat(d.Pleaded.When).Concat(d.Pleaded.How);

    private static IEnumerable<Pinpoint> PlacesOf(Diagnostic d) => d.At is { } at ? d.Related.Prepend(at) : d.Related;
}
