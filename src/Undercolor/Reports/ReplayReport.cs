using System.Globalization;
using System.Text;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary><c>pack replay</c>: every disagreement first, then the counts, kind by kind.</summary>
public static class ReplayReport
{
    public static string Text(EquatableArray<ReplayRow> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Where(r => !r.Agrees)) text.Append(Line(row, "outcome"));
        foreach (var row in rows.Where(r => r.Agrees && !r.AgreesOnReason)) text.Append(Line(row, "reason"));
        if (text.Length > 0) text.Append('\n');
        foreach (var kind in Enum.GetValues<DecidedKind>()) Count(text, Words<DecidedKind>.Of(kind), [.. rows.Where(r => r.Row.Kind == kind)]);
        foreach (var forPlaintiff in new[] { true, false })
            Count(text, $"  participation, for the {(forPlaintiff ? "plaintiff" : "defendant")}", [.. rows.Where(r => r.Row.Kind == DecidedKind.Participation && r.Row.ForPlaintiff == forPlaintiff)]);
        foreach (var verified in rows.Select(r => r.Decided.Verified).Distinct().Order(StringComparer.Ordinal))
            Count(text, $"  participation, facts verified by {verified}", [.. rows.Where(r => r.Row.Kind == DecidedKind.Participation && r.Decided.Verified == verified)]);
        return text.ToString();
    }

    private static string Line(ReplayRow row, string what) => VisibleText.Of(
        $"{row.Case}: {row.Row.Defendant}, {(row.Row.Claim.Length > 0 ? row.Row.Claim : "no claim")} ({Words<DecidedKind>.Of(row.Row.Kind)}): {what} differs. "
        + $"Court: for the {(row.Row.ForPlaintiff ? "plaintiff" : "defendant")}, {row.Row.Reason} ({row.Row.Why}). "
        + $"Engine: {(row.Result is { } result ? Words<CellResult>.Of(result) : "no such defendant")} ({string.Join(", ", row.Answers)}).") + "\n";

    private static void Count(StringBuilder text, string what, IReadOnlyList<ReplayRow> rows)
    {
        if (rows.Count == 0) return;
        text.Append(CultureInfo.InvariantCulture, $"{what}: {rows.Count} rows; same outcome {rows.Count(r => r.Agrees)}, same outcome and reason {rows.Count(r => r.AgreesOnReason)}, open {rows.Count(r => r.Result == CellResult.Unclear)}\n");
    }
}
