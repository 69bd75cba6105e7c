using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Analysis.WhatIf;

/// <summary>Finds the smallest sets of facts whose loss would sink an adequate cell.</summary>
/// <remarks>
/// A set that sinks the cell takes at least one fact from each way of meeting it. So the search takes one way, leaves out one of its facts
/// after another, and looks for the next way.
/// </remarks>
internal sealed class LoadBearing(CaseView view, LawInForce law, Person defendant, RightModule right)
{
    /// <summary>Sets of more facts than this are not looked for.</summary>
    public const int Largest = 3;

    private readonly List<IReadOnlyList<Fact>> _found = [];
    private readonly Dictionary<Fact, int> _places = Places(view.Case);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Each set with no smaller one inside it, the smallest first, then in the order of the text.</summary>
    public IReadOnlyList<IReadOnlyList<Fact>> Find()
    {
        Without([]);
        return [.. _found.Where(s => Subsets.Proper(s).All(part => !Sinks(part))).OrderBy(s => s.Count).ThenBy(s => s.Min(f => f.At.Span.Start))];
    }

    private void Without(IReadOnlyList<Fact> removed)
    {
        if (!_seen.Add(string.Join(' ', removed.Select(f => _places[f]).Order()))) return;
        if (removed.Count > 0 && Sinks(removed)) { _found.Add(removed); return; }
        if (removed.Count == Largest) return;
        foreach (var fact in Supposing(removed).ProofOf(right)) Without([.. removed, fact]);
    }

    private bool Sinks(IReadOnlyList<Fact> removed) => Supposing(removed).ResultOf(right) != CellResult.Adequate;

    private static Dictionary<Fact, int> Places(Case @case)
    {
        var places = new Dictionary<Fact, int>(ReferenceEqualityComparer.Instance);
        foreach (var fact in @case.Facts) places.TryAdd(fact, places.Count);
        return places;
    }

    private CellEvaluator Supposing(IReadOnlyList<Fact> removed) => new(view, law, defendant, Supposition.Without(removed));
}
