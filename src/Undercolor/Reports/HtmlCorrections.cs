using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>The readings that a person has mended, and those that favor a party without a lawyer.</summary>
internal static class HtmlCorrections
{
    public static Html Show(HtmlScope scope) => Html.If(!scope.Assessment.Corrections.IsEmpty, () => Html.Of($"""
        <section aria-labelledby="corrections">
        <h2 id="corrections">Corrections</h2>
        <p>{CorrectionWords.Count(scope.Assessment)}</p>
        <ul class="findings">
        {Html.Each(scope.Assessment.Corrections, c => One(scope, c))}</ul>
        </section>

        """));

    public static Html Liberal(HtmlScope scope) => scope.Assessment.LiberalReadings is not { } readings ? Html.Empty : Html.Of($"""
        <section aria-labelledby="liberal">
        <h2 id="liberal">{CorrectionWords.LiberalHeading}</h2>
        <p class="quiet">{CorrectionWords.LiberalNote}</p>
        {(readings.IsEmpty ? Html.Of($"<p>None was needed.</p>\n") : Html.Of($"<ul class=\"findings\">\n{Html.Each(readings, r => Reading(scope, r))}</ul>\n"))}</section>

        """);

    private static Html One(HtmlScope scope, CorrectionRow correction) => Html.Of($"""
        <li><p>{Html.Text(CorrectionWords.Line(correction))}{Html.If(correction.At is not null, () => Html.Of($" <span class=\"grounds\">{scope.Link(correction.At!)}</span>"))}</p>
        {Html.If(!correction.Suppressed.IsEmpty, () => Html.Of($"<ul>{Html.Each(CorrectionWords.Suppressed(correction), s => Html.Of($"<li>{Html.Text(s)}</li>"))}</ul>\n"))}</li>

        """);

    private static Html Reading(HtmlScope scope, LiberalReading reading) =>
        Html.Of($"<li><p>{Html.Text(CorrectionWords.Liberal(reading))}</p>\n{HtmlCitation.List(scope, reading.Authorities)}</li>\n");
}
