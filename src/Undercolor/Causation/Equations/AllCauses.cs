using System.Runtime.InteropServices;

namespace Undercolor.Causation.Equations;

/// <summary>Smallest sets of variables that are causes together.</summary>
/// <remarks>What a set can change, a larger set can change. So a beginning of a set is given up as soon as it changes nothing together with all that could still be added.</remarks>
public sealed class AllCauses
{
    private readonly CauseFinder _finder;
    private readonly IReadOnlyList<int[]> _groups;
    private readonly bool _mayHold;
    private readonly StepBudget _budget;
    private readonly bool _isQuick;
    private readonly List<int[]> _found = [];

    private AllCauses(CauseFinder finder, IReadOnlyList<int[]> groups, bool mayHold, StepBudget budget)
    {
        (_finder, _groups, _mayHold, _budget) = (finder, groups, mayHold, budget);
        _isQuick = finder.Share([.. groups.SelectMany(g => g).Distinct()], mayHold);
    }

    /// <param name="groups">Groups of variables that stand or fall together; each set is one of groups.</param>
    /// <param name="mostGroups">Largest size of a set.</param>
    /// <returns>Sets of indices of groups, smaller ones first, none within another; null where the search reached its bound.</returns>
    public static IReadOnlyList<int[]>? Of(CauseFinder finder, IReadOnlyList<int[]> groups, int mostGroups, bool mayHold, StepBudget budget)
    {
        if (!finder.EffectHolds) return [];
        var all = new AllCauses(finder, groups, mayHold, budget);
        for (var size = 1; size <= Math.Min(mostGroups, groups.Count); size++)
        {
            int[] left = [.. Enumerable.Range(0, groups.Count).Where(g => !all._found.Exists(set => set is [var one] && one == g))];
            if (all.Extend([], left, size) == SearchEnd.NotDecided) return null;
        }
        return all._found;
    }

    /// <summary>Finds the sets of a size that begin so and go on with some of those left.</summary>
    private SearchEnd Extend(int[] beginning, ReadOnlySpan<int> left, int size)
    {
        if (beginning.Length == size)
        {
            if (_found.Exists(smaller => smaller.All(beginning.Contains))) return SearchEnd.None;
            var end = Change(beginning);
            if (end == SearchEnd.Found) _found.Add(beginning);
            return end;
        }
        if (left.Length < size - beginning.Length) return SearchEnd.None;
        if (size > 1 && Change([.. beginning, .. left]) is var whole and not SearchEnd.Found) return whole;
        for (var i = 0; i < left.Length; i++)
            if (Extend([.. beginning, left[i]], left[(i + 1)..], size) == SearchEnd.NotDecided) return SearchEnd.NotDecided;
        return SearchEnd.None;
    }

    private SearchEnd Change(ReadOnlySpan<int> set)
    {
        if (_budget.IsSpent) return SearchEnd.NotDecided;
        var variables = new List<int>();
        foreach (var group in set) variables.AddRange(_groups[group]);
        if (_isQuick) return _finder.Fails(CollectionsMarshal.AsSpan(variables), _budget) ? SearchEnd.Found : SearchEnd.None;
        return _finder.Difference([.. variables.Distinct()], _mayHold, _budget).End;
    }
}
