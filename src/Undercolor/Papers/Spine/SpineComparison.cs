using Undercolor.Text;

namespace Undercolor.Papers.Spine;

/// <summary>A place where an element is not carried.</summary>
/// <param name="Carrier">The part of the paper that is gone; empty where the paper never had one.</param>
/// <param name="IsOfCase">A gap of the case; otherwise one of the paper.</param>
public sealed record SpineBreak(SpineKey Key, SpinePaper Paper, string Carrier, bool IsOfCase, string Why);

/// <summary>One element with what carries it in each paper.</summary>
public sealed record SpineRow(SpineNeed Need, EquatableArray<SpineLink> Links)
{
    public IEnumerable<SpineLink> In(SpinePaper paper) => Links.Where(l => l.Paper == paper);
}

/// <summary>What the papers carry of the elements, and every place where they do not.</summary>
public sealed record SpineResult(EquatableArray<SpineRow> Rows, EquatableArray<SpineBreak> Breaks);

/// <summary>Holds the links that papers have against those that the case calls for. It knows no paper and no law: what is called for is a list, what is there is a list.</summary>
public static class SpineComparison
{
    /// <param name="called">What the case calls for, as fresh papers of it have it.</param>
    /// <param name="present">What the papers have that are looked at.</param>
    public static SpineResult Of(SpineLinks called, EquatableArray<SpineLink> present)
    {
        ArgumentNullException.ThrowIfNull(called);
        var (wanted, there) = (called.Links.ToLookup(l => l.Key), present.ToLookup(l => l.Key));
        var absences = called.Absences.ToDictionary(a => (a.Key, a.Paper));
        var breaks = new List<SpineBreak>();
        foreach (var need in called.Needs)
            foreach (var paper in Enum.GetValues<SpinePaper>())
            {
                var has = there[need.Key].Where(l => l.Paper == paper).Select(l => l.Carrier).ToHashSet(StringComparer.Ordinal);
                var gone = wanted[need.Key].Where(l => l.Paper == paper && !has.Contains(l.Carrier)).ToList();
                breaks.AddRange(gone.Select(l => new SpineBreak(need.Key, paper, l.Carrier, IsOfCase: false, "")));
                if (has.Count == 0 && gone.Count == 0) breaks.Add(absences.TryGetValue((need.Key, paper), out var absence) ? new(need.Key, paper, "", absence.IsOfCase, absence.Why) : new(need.Key, paper, "", IsOfCase: false, ""));
            }
        return new(called.Needs.Select(n => new SpineRow(n, there[n.Key].ToEquatableArray())).ToEquatableArray(), breaks.ToEquatableArray());
    }
}
