using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Analysis.WhatIf;

/// <summary>A fact that is not in the case and would help to complete a cell.</summary>
/// <param name="Element">The element that it would meet.</param>
/// <param name="What">What is missing, in one clause of the packs.</param>
internal sealed record Wanted(TheoryModule Theory, TheoryElement Element, Fact Fact);

/// <summary>Finds the smallest sets of facts that would make a cell adequate: it supposes each and asks the engine.</summary>
internal sealed class Completions(CaseView view, LawInForce law, Person defendant, RightModule right, Person plaintiff)
{
    /// <summary>Sets of more facts than this are not looked for.</summary>
    public const int Largest = 3;

    /// <summary>How many suppositions one cell may ask of the engine.</summary>
    private const int MostQuestions = 4000;

    private readonly WantedFacts _wanted = new(view.Case, plaintiff, defendant, right);
    private readonly List<IReadOnlyList<Wanted>> _found = [];
    private readonly List<Fact> _candidates = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _questions;

    /// <summary>False where the search stopped at its bound, so that there may be more sets.</summary>
    public bool IsWhole => _questions < MostQuestions;

    /// <summary>Each set with no smaller one inside it, the smallest first, then in the order of the packs.</summary>
    public IReadOnlyList<IReadOnlyList<Wanted>> Find()
    {
        foreach (var theory in new CellEvaluator(view, law, defendant).TheoriesOf(right))
            foreach (var reading in Readings)
            {
                _seen.Clear();
                Extend(theory, reading, []);
            }
        return [.. _found.Where((set, i) => IsMinimal(set, i)).OrderBy(s => s.Count)];
    }

    /// <summary>The right as the packs state it, and with each other test of fault that some circuit asks.</summary>
    private IEnumerable<RightModule> Readings =>
        right.Variants.Select(v => right with { MentalState = v.MentalState, Fault = v.Fault }).Prepend(right);

    private void Extend(TheoryModule theory, RightModule reading, IReadOnlyList<Wanted> chosen)
    {
        if (!IsWhole || !_seen.Add(Key(chosen))) return;
        if (chosen.Count > 0 && Completes(chosen)) { _found.Add(chosen); return; }
        if (chosen.Count == Largest || Supposing(chosen).FirstUnmet(theory, reading) is not { } unmet) return;
        foreach (var (leaf, by) in unmet.Leaves)
            if (_wanted.Meeting(leaf, by) is { } fact && !chosen.Any(w => w.Fact == fact)) Extend(theory, reading, [.. chosen, new(theory, unmet.Element, fact)]);
    }

    private bool IsMinimal(IReadOnlyList<Wanted> set, int place) =>
        _found.FindIndex(other => other.Count == set.Count && other.All(w => set.Any(s => s.Fact == w.Fact))) == place
        && Subsets.Proper(set).All(part => !Completes(part));

    private bool Completes(IReadOnlyList<Wanted> set)
    {
        _questions++;
        return Supposing(set).ResultOf(right) == CellResult.Adequate;
    }

    private CellEvaluator Supposing(IReadOnlyList<Wanted> set) => new(view, law, defendant, Supposition.With(set.Select(w => w.Fact)));

    /// <summary>The same facts in another order are the same set.</summary>
    private string Key(IEnumerable<Wanted> chosen) => string.Join(' ', chosen.Select(w => NumberOf(w.Fact)).Order());

    private int NumberOf(Fact fact)
    {
        if (!_candidates.Contains(fact)) _candidates.Add(fact);
        return _candidates.IndexOf(fact);
    }
}
