using Undercolor.Cases;
using Undercolor.Diagnostics;
using Undercolor.Pleadings;
using Undercolor.Reading.Mending;
using Undercolor.Text;

namespace Undercolor.Rules;

/// <summary>Sets aside the findings that a person has weighed. They leave the list, never the report; no cell changes.</summary>
internal static class Suppression
{
    /// <param name="Kept">What is left of the findings.</param>
    /// <param name="SetAside">What each correction took away.</param>
    public sealed record Outcome(EquatableArray<Diagnostic> Kept, ILookup<Correction, Diagnostic> SetAside);

    public static Outcome Apply(EquatableArray<Diagnostic> findings, CorrectionLedger corrections, Case @case)
    {
        var kept = findings.AsEnumerable().ToList();
        var setAside = new List<(Correction Correction, Diagnostic Finding)>();
        foreach (var correction in corrections.Open<Correction.Suppress>())
        {
            var (defendant, why) = DefendantOf(@case, correction.Defendant);
            var taken = why.Length > 0 ? [] : kept.Where(d => IsMeant(d, correction, corrections, defendant)).ToList();
            if (taken.Count == 0)
            {
                corrections.Stale(correction, why.Length > 0 ? why : $"{correction.Rule} finds nothing there");
                continue;
            }
            corrections.Applied(correction);
            kept = [.. kept.SelectMany(d => taken.Contains(d) ? Without(d, defendant) : [d])];
            setAside.AddRange(taken.Select(d => (correction as Correction, defendant.Length > 0 ? d with { Defendants = [defendant] } : d)));
        }
        return new(kept.ToEquatableArray(), setAside.ToLookup(s => s.Correction, s => s.Finding));
    }

    private static bool IsMeant(Diagnostic finding, Correction.Suppress correction, CorrectionLedger corrections, string defendant)
    {
        if (!finding.Id.Equals(correction.Rule, StringComparison.OrdinalIgnoreCase)) return false;
        if (defendant.Length > 0 && !finding.Defendants.Contains(defendant)) return false;
        if (correction.At is not null) return finding.At is { } at && at.Span.Overlaps(SpanOf(corrections, correction));
        return defendant.Length > 0 || finding.Defendants.IsEmpty;
    }

    private static TextSpan SpanOf(CorrectionLedger corrections, Correction correction) => corrections.PlaceOf(correction)!.Span;

    /// <summary>A finding about several defendants stays for the others.</summary>
    private static IEnumerable<Diagnostic> Without(Diagnostic finding, string defendant)
    {
        if (defendant.Length == 0 || finding.Defendants.Count < 2) return [];
        return [finding with { Defendants = finding.Defendants.Where(d => d != defendant).ToEquatableArray() }];
    }

    /// <returns>The report id of the defendant; empty where the correction names none.</returns>
    private static (string Id, string Why) DefendantOf(Case @case, string name)
    {
        if (name.Length == 0) return ("", "");
        var key = Anchor.Key(name);
        var all = @case.Defendants.Select((d, i) => (Person: d, Id: FormattableString.Invariant($"d{i + 1}"))).ToList();
        var found = all.Where(d => d.Person.Aliases.Prepend(d.Person.Name).Any(n => Anchor.Key(n) == key)).ToList();
        if (found.Count == 0) found = [.. all.Where(d => Anchor.Key(d.Person.Name).Contains(key, StringComparison.Ordinal))];
        return found.Count switch
        {
            1 => (found[0].Id, ""),
            0 => ("", $"no defendant is read as “{name}”"),
            _ => ("", $"“{name}” fits several defendants; write the full name"),
        };
    }
}
