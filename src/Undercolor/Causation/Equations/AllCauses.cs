using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>Smallest sets of variables that are causes together.</summary>
public static class AllCauses
{
    /// <param name="candidates">Groups of variables that stand or fall together; each set is one of groups.</param>
    /// <param name="mostGroups">Largest size of a set.</param>
    /// <returns>Sets of indices of groups, smaller ones first, none within another; null where the search reached its bound.</returns>
    public static IReadOnlyList<int[]>? Of(CauseFinder finder, IReadOnlyList<int[]> candidates, int mostGroups, bool mayHold, StepBudget budget)
    {
        var found = new List<int[]>();
        if (!finder.EffectHolds) return found;
        for (var size = 1; size <= Math.Min(mostGroups, candidates.Count); size++)
            foreach (var set in Sets(candidates.Count, size))
            {
                if (found.Exists(smaller => smaller.All(set.Contains))) continue;
                var end = finder.Difference([.. set.SelectMany(g => candidates[g]).Distinct()], mayHold, budget).End;
                if (end == SearchEnd.NotDecided) return null;
                if (end == SearchEnd.Found) found.Add([.. set]);
            }
        return found;
    }

    private static IEnumerable<int[]> Sets(int count, int size)
    {
        var set = Enumerable.Range(0, size).ToArray();
        while (true)
        {
            yield return set;
            var last = size - 1;
            while (last >= 0 && set[last] == count - size + last) last--;
            if (last < 0) yield break;
            set[last]++;
            for (var i = last + 1; i < size; i++) set[i] = set[i - 1] + 1;
        }
    }
}
