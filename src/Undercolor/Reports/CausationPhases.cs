using Undercolor.Causation.Events;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>One part of an encounter: what was done in it, and which effects follow from that.</summary>
/// <param name="Rows">Index of the event, and the effects that it leads to.</param>
internal sealed record PhaseView(string Id, string What, EquatableArray<(int Event, EquatableArray<GraphEffect> Effects)> Rows)
{
    public string Says(CausationWords words) => $"{What}: {(Rows.IsEmpty ? "nothing that is said to be anybody's wrong" : string.Join("; ", Rows.Select(r =>
        $"{words.Event(r.Event)} leads to {(r.Effects.IsEmpty ? "no stated harm" : string.Join(", ", r.Effects.Select(words.Effect)))}")))}.";
}

/// <summary>The parts of an encounter, each by itself.</summary>
internal static class CausationPhases
{
    public static IEnumerable<PhaseView> Of(CausationReport report) => report.Graph.Phases.Select(phase => new PhaseView(phase.Key, phase.Value,
        Enumerable.Range(0, report.Graph.Events.Count).Where(e => report.Graph.Events[e] is { IsConduct: true, IsLawful: false } x && x.Phase == phase.Key)
            .Select(e => (e, report.Effects.Where(x => x.Answers.Any(a => a.Conduct.Contains(e))).Select(x => x.Effect).ToEquatableArray())).ToEquatableArray()));
}

/// <summary>Keys of every authority that a report on causes prints.</summary>
internal static class CausationAuthorities
{
    public static IReadOnlyList<string> Of(CausationReport report, CausationWords words) =>
    [
        .. report.Effects.SelectMany(e => e.Answers.SelectMany(a => words.Of(a, e)).Concat(words.About(e)))
            .Concat(report.Graph.Doers.SelectMany(p => words.AboutAll(p.Id))).SelectMany(s => s.Authorities)
            .Concat(words.Law().SelectMany(s => s.Authorities)).Distinct().Order(StringComparer.Ordinal),
    ];
}
