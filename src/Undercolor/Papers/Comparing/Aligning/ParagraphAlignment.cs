namespace Undercolor.Papers.Comparing.Aligning;

/// <summary>Which paragraph of the new paper stands for which of the old one.</summary>
internal sealed class ParagraphAlignment
{
    private readonly int[] _newOf, _oldOf;
    private readonly HashSet<int> _moved;

    /// <param name="pairs">Each index at most once on its side.</param>
    public ParagraphAlignment(IReadOnlyList<ComparedParagraph> old, IReadOnlyList<ComparedParagraph> @new, IEnumerable<(int Old, int New)> pairs, Containment inside)
    {
        (Old, New, Inside) = (old, @new, inside);
        (_newOf, _oldOf) = (Enumerable.Repeat(-1, old.Count).ToArray(), Enumerable.Repeat(-1, @new.Count).ToArray());
        foreach (var (o, n) in pairs) (_newOf[o], _oldOf[n]) = (n, o);
        _moved = Increasing.Without([.. Enumerable.Range(0, old.Count).Where(o => _newOf[o] >= 0)], o => _newOf[o]);
    }

    public IReadOnlyList<ComparedParagraph> Old { get; }

    public IReadOnlyList<ComparedParagraph> New { get; }

    /// <summary>Paragraphs without a partner whose words stand inside one of the other side.</summary>
    public Containment Inside { get; }

    public IEnumerable<(ComparedParagraph Old, ComparedParagraph New)> Pairs => Old.Where(o => _newOf[o.Index] >= 0).Select(o => (o, New[_newOf[o.Index]]));

    /// <summary>Null where nothing in the new paper stands for it.</summary>
    public ComparedParagraph? NewOf(ComparedParagraph old) => _newOf[old.Index] is >= 0 and var at ? New[at] : null;

    /// <inheritdoc cref="NewOf"/>
    public ComparedParagraph? OldOf(ComparedParagraph @new) => _oldOf[@new.Index] is >= 0 and var at ? Old[at] : null;

    /// <summary>The paragraph that holds its words now: its partner, or one that has taken it in.</summary>
    public ComparedParagraph? NowIn(ComparedParagraph old) => NewOf(old) ?? (Inside.Joined.TryGetValue(old.Index, out var at) ? New[at] : null);

    /// <summary>Whether a pair stands in another order than most pairs do.</summary>
    public bool IsMoved(ComparedParagraph old) => _moved.Contains(old.Index);
}

/// <param name="Joined">Indices of the old side, and of the new paragraph that holds the words.</param>
/// <param name="Split">Indices of the new side, and of the old paragraph that held the words.</param>
internal sealed record Containment(IReadOnlyDictionary<int, int> Joined, IReadOnlyDictionary<int, int> Split)
{
    public Containment Mirrored => new(Split, Joined);
}

/// <summary>The longest rising run of a row of numbers.</summary>
internal static class Increasing
{
    /// <summary>Those that must be taken out so that the values rise; of several ways, the one that keeps the smallest values.</summary>
    public static HashSet<int> Without(IReadOnlyList<int> items, Func<int, int> value)
    {
        var (ends, before) = (new List<int>(), new int[items.Count]);
        for (var i = 0; i < items.Count; i++)
        {
            var at = FirstNotBelow(ends, items, value, value(items[i]));
            before[i] = at == 0 ? -1 : ends[at - 1];
            if (at == ends.Count) ends.Add(i); else ends[at] = i;
        }
        var left = items.ToHashSet();
        for (var i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i]) left.Remove(items[i]);
        return left;
    }

    private static int FirstNotBelow(List<int> ends, IReadOnlyList<int> items, Func<int, int> value, int wanted)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (value(items[ends[middle]]) < wanted) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
