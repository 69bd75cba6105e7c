using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>What facts would change a cell, in sentences. What would complete it is left out in screening mode.</summary>
internal static class SensitivityWords
{
    /// <summary>Sets shown for each size; the JSON has all.</summary>
    private const int Most = 6;

    public static IEnumerable<string> Of(Cell cell, ReportMode mode)
    {
        if (cell.Sensitivity is not { } sensitivity) return [];
        if (cell.Result == CellResult.Adequate) return RestsOn(sensitivity.LoadBearing);
        return mode == ReportMode.Plaintiff ? Away(sensitivity) : [];
    }

    private static IEnumerable<string> Away(Sensitivity sensitivity)
    {
        if (sensitivity.Completions.IsEmpty) yield return "No set of up to three facts completes it by the theories that apply.";
        foreach (var sentence in Few(sensitivity.Completions, Away)) yield return sentence;
        if (!sensitivity.AllFound) yield return "The search for such facts stopped at its bound; there may be other sets.";
    }

    private static string Away(EquatableArray<WantedFact> set) => $"{Shown.Sentence(Number(set.Count))} fact{(set.Count == 1 ? "" : "s")} away, {set[0].Label}: {string.Join("; and ", set.Select(f => f.What).Distinct())}.";

    private static IEnumerable<string> RestsOn(EquatableArray<EquatableArray<Fact>> sets)
    {
        if (sets.IsEmpty) return ["It hangs on no three facts: without any three it would still be stated."];
        return Few(sets, set => $"It hangs on {(set.Count > 1 ? "these together: " : "")}{string.Join("; ", set.Select(f => $"{f.At.Cite}, {Places.Quote(f.At)}"))}.");
    }

    /// <summary>The sets of each size in order, up to a few of each.</summary>
    private static IEnumerable<string> Few<T>(EquatableArray<EquatableArray<T>> sets, Func<EquatableArray<T>, string> say)
    {
        foreach (var size in sets.GroupBy(s => s.Count))
        {
            var sentences = size.Select(say).Distinct().ToList();
            foreach (var sentence in sentences.Take(Most)) yield return sentence;
            if (sentences.Count > Most) yield return FormattableString.Invariant($"And {sentences.Count - Most} more sets of {Number(size.Key)}.");
        }
    }

    private static string Number(int count) => count switch { 1 => "one", 2 => "two", _ => "three" };
}
