using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>What shows that a cause makes the difference.</summary>
/// <param name="Changed">The other values of the cause; variables of it that keep their value are left out.</param>
/// <param name="Held">Variables that are held at their actual value, where they would else have changed.</param>
public sealed record Witness(EquatableArray<Setting> Changed, EquatableArray<Setting> Held);

/// <summary>How a bounded search ended.</summary>
public enum SearchEnd { Found, None, NotDecided }

/// <summary>The end of a search for a witness.</summary>
/// <param name="Witness">Null unless one was found.</param>
public sealed record SearchResult(SearchEnd End, Witness? Witness)
{
    public static SearchResult Nothing { get; } = new(SearchEnd.None, null);
    public static SearchResult Undecided { get; } = new(SearchEnd.NotDecided, null);

    public bool? Answer => End switch
    {
        SearchEnd.Found => true,
        SearchEnd.None => false,
        SearchEnd.NotDecided => null,
    };
}

/// <summary>Counts the steps of a search: one for each value that is worked out.</summary>
public sealed class StepBudget(long steps)
{
    /// <summary>Enough for every model without a tangle of opposed causes; a tangle ends in about a second.</summary>
    public const long Default = 20_000_000;

    public long Left { get; private set; } = steps;

    public bool IsSpent => Left <= 0;

    internal void Spend(int count) => Left -= count;
}
