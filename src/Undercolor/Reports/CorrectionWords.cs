using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>What every report for people says of corrections and of liberal readings.</summary>
public static class CorrectionWords
{
    /// <summary><c>3 corrections by a person: 2 applied, 1 stale.</c></summary>
    public static string Count(Assessment assessment)
    {
        var stale = assessment.Corrections.Count(c => c.Stale);
        return FormattableString.Invariant($"{Shown.Count(assessment.Corrections.Count, "correction")} by a person: {assessment.Corrections.Count - stale} applied, {stale} stale. The results above rest on those that were applied; the words of the paper are as they were.");
    }

    /// <summary>A correction as one line.</summary>
    public static string Line(CorrectionRow correction)
    {
        var where = correction.At is { } at ? $" at {Places.Exact(at)}" : "";
        var reason = correction.Reason.Length == 0 ? "" : $" Reason: {correction.Reason.TrimEnd('.')}.";
        return VisibleText.Of($"{correction.Kind}{where}: {correction.Target} → {correction.Value}.{reason}{Stale(correction)}");
    }

    /// <summary>What a correction set aside, each finding as one line.</summary>
    public static IEnumerable<string> Suppressed(CorrectionRow correction) =>
        correction.Suppressed.Select(d => VisibleText.Of($"{d.Id} {Shown.Severity(d.Severity)}{(d.At is { } at ? $" · {Places.Exact(at)}" : "")}: {d.Message}"));

    private static string Stale(CorrectionRow correction)
    {
        if (!correction.Stale) return "";
        var why = correction.Why.Length == 0 ? "the text it was made on has changed" : correction.Why;
        return $" Stale, not applied: {why}.{(correction.LookedFor.Length == 0 || correction.At is not null ? "" : $" It looked for: “{correction.LookedFor}”")}";
    }

    /// <summary>A liberal reading as one line.</summary>
    public static string Liberal(LiberalReading reading) =>
        VisibleText.Of($"{(reading.At is { } at ? $"{at.Cite}: " : "")}{reading.What}");

    public const string LiberalHeading = "Read liberally, for a party without a lawyer";
    public const string LiberalNote = "Every paper is read so here; the list only says where. None of these readings supplies a fact.";
}
