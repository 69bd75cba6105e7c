using System.Numerics;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Checking;

/// <summary>One state of the search and the shortest way to it.</summary>
/// <param name="rest">What is left of each condition that an earlier question has touched and that is still to be looked at.</param>
internal sealed class SearchState(int[] rest)
{
    /// <summary>Emptied once all ways on have been gone.</summary>
    public int[] Rest { get; private set; } = rest;

    public void Forget() => Rest = [];

    /// <summary>How many questions the way answers.</summary>
    public int Length { get; set; }

    /// <summary>Null at the beginning.</summary>
    public SearchState? Before { get; set; }

    /// <summary>The answer that led here; null where a question was passed.</summary>
    public StepTaken? Step { get; set; }

    /// <summary>How many ways lead here.</summary>
    public BigInteger Ways { get; set; }

    /// <summary>The way here and one more answer.</summary>
    /// <param name="last">Null for none.</param>
    public EquatableArray<StepTaken> PathWith(StepTaken? last)
    {
        var path = new List<StepTaken>();
        if (last is not null) path.Add(last);
        for (var at = this; at is not null; at = at.Before)
            if (at.Step is not null) path.Add(at.Step);
        path.Reverse();
        return path.ToEquatableArray();
    }
}

/// <summary>The states at one question.</summary>
internal sealed class StatesAt
{
    private Dictionary<int[], SearchState> _known = new(Same.Rest);

    /// <summary>In the order in which they were found.</summary>
    public List<SearchState> InOrder { get; } = [];

    /// <summary>Counts the ways of a state in with those of the same state, and keeps the shorter way.</summary>
    /// <returns>False where the state is new.</returns>
    public bool Join(SearchState state)
    {
        if (!_known.TryGetValue(state.Rest, out var known)) return false;
        known.Ways += state.Ways;
        if (known.Length > state.Length) (known.Length, known.Before, known.Step) = (state.Length, state.Before, state.Step);
        return true;
    }

    public void Add(SearchState state)
    {
        _known[state.Rest] = state;
        InOrder.Add(state);
    }

    /// <summary>Once all ways on have been gone, only the ways back from later states are needed.</summary>
    public void Forget()
    {
        foreach (var state in InOrder) state.Forget();
        _known = new(Same.Rest);
        InOrder.Clear();
        InOrder.TrimExcess();
    }

    /// <summary>Compares what is left of the diagrams number by number.</summary>
    private sealed class Same : IEqualityComparer<int[]>
    {
        public static Same Rest { get; } = new();

        public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(int[] rest)
        {
            var hash = new HashCode();
            foreach (var part in rest) hash.Add(part);
            return hash.ToHashCode();
        }
    }
}
