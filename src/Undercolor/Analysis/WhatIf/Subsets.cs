namespace Undercolor.Analysis.WhatIf;

/// <summary>Parts of small sets.</summary>
internal static class Subsets
{
    /// <summary>Every part that is neither empty nor the whole.</summary>
    public static IEnumerable<IReadOnlyList<T>> Proper<T>(IReadOnlyList<T> set)
    {
        for (var choice = 1; choice < (1 << set.Count) - 1; choice++)
        {
            var bits = choice;
            yield return [.. set.Where((_, i) => (bits >> i & 1) == 1)];
        }
    }
}
