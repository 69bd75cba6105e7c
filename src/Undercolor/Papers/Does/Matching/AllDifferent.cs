namespace Undercolor.Papers.Does.Matching;

/// <summary>Which candidates can still fill which slots when no two slots have the same one: a bipartite matching.</summary>
/// <param name="left">For each slot the numbers of its candidates.</param>
public sealed class AllDifferent(IReadOnlyList<IReadOnlyList<int>> left)
{
    private readonly Dictionary<int, int> _slotOf = [];

    /// <summary>A choice that cannot be made, with the slots that need every candidate that they have among them.</summary>
    /// <param name="Slots">Numbers of slots; without the one that the choice is for.</param>
    public readonly record struct Tight(int Slot, int Candidate, IReadOnlyList<int> Slots);

    /// <summary>The slots that together have fewer candidates than they are; empty where all can be filled.</summary>
    public IReadOnlyList<int> Short()
    {
        for (var slot = 0; slot < left.Count; slot++)
        {
            var seen = new HashSet<int>();
            if (!Fill(slot, [], seen)) return [.. seen.Order()];
        }
        return [];
    }

    /// <summary>Every choice that would leave another slot without anybody. Asked after <see cref="Short"/> came out empty.</summary>
    public IEnumerable<Tight> Impossible()
    {
        for (var slot = 0; slot < left.Count; slot++)
            foreach (var candidate in left[slot])
                if (_slotOf.TryGetValue(candidate, out var other) && other != slot && Tightened(slot, candidate, other) is { } slots) yield return new(slot, candidate, slots);
    }

    /// <summary>Gives the candidate to the slot and looks for another one for the slot that had it.</summary>
    /// <returns>Null where one is found; else the slots that are then too many for their candidates.</returns>
    private IReadOnlyList<int>? Tightened(int slot, int candidate, int other)
    {
        var before = new Dictionary<int, int>(_slotOf);
        foreach (var (taken, _) in before.Where(m => m.Value == slot)) _slotOf.Remove(taken);
        _slotOf[candidate] = slot;
        var seen = new HashSet<int>();
        var found = Fill(other, [candidate], seen, slot);
        _slotOf.Clear();
        foreach (var (key, value) in before) _slotOf[key] = value;
        return found ? null : [.. seen.Order()];
    }

    /// <param name="tried">Candidates that are not to be asked again.</param>
    /// <param name="seen">Takes every slot that was asked to move.</param>
    /// <param name="settled">A slot that must not move; -1 for none.</param>
    private bool Fill(int slot, HashSet<int> tried, HashSet<int> seen, int settled = -1)
    {
        seen.Add(slot);
        foreach (var candidate in left[slot])
        {
            if (!tried.Add(candidate)) continue;
            if (_slotOf.TryGetValue(candidate, out var holder) && (holder == settled || !Fill(holder, tried, seen, settled))) continue;
            _slotOf[candidate] = slot;
            return true;
        }
        return false;
    }
}
