using Undercolor.Analysis;

namespace Undercolor.Reports;

/// <summary>What a report says of a cell that the rules common to all circuits do not decide.</summary>
internal static class CircuitWords
{
    /// <summary>One line for each answer, with the circuits that give it; none where no circuit's own rule bears on the cell.</summary>
    public static IReadOnlyList<(string Sentence, IReadOnlyList<string> Authorities)> Of(Cell cell)
    {
        if (!cell.Circuits.Any(c => c.Why.Length > 0 || c.Result != cell.Circuits[0].Result || c.Result == CellResult.Unclear && cell.Reasons.Contains(Reason.CircuitSplit))) return [];
        return [.. Merged(cell.Circuits).GroupBy(c => (c.Result, c.Why)).OrderBy(g => g.Key.Result).Select(g => (Sentence(g.Key.Result, g.Key.Why, [.. g.Select(c => c.Name)]), Authorities(g)))];
    }

    /// <summary>Where several circuits are asked, those of which nobody knows are one line; with a court, its own sentence stands.</summary>
    private static IEnumerable<CircuitAnswer> Merged(IReadOnlyCollection<CircuitAnswer> answers) =>
        answers.Count == 1 ? answers : answers.Select(a => a.IsUnknown ? a with { Why = "No verified rule of these circuits settles the point. With a court named, the report says what is not known.", Authorities = [] } : a);

    private static string Sentence(CellResult result, string why, IReadOnlyList<string> circuits)
    {
        var names = circuits.Count > 1 ? $"{string.Join(", ", circuits.Take(circuits.Count - 1))} and {circuits[^1]}" : circuits[0];
        return $"{names}: {Shown.Result(result)}. {(why.Length > 0 ? why : result == CellResult.Unclear ? "These packs hold no rule of that circuit on this point." : "No rule of that circuit changes the answer.")}";
    }

    private static IReadOnlyList<string> Authorities(IEnumerable<CircuitAnswer> answers) => [.. answers.SelectMany(a => a.Authorities).Distinct()];
}
