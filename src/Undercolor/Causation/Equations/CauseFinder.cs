using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>What the definition says of a candidate.</summary>
/// <param name="Ac1">Cause and effect happened.</param>
/// <param name="Ac2">With other values of the cause, and some things held as they were, the effect fails; null where the search reached its bound.</param>
/// <param name="Ac3">No part of the candidate is enough; null where the search reached its bound.</param>
/// <param name="ButFor">The effect happened, and fails with other values of the cause and nothing held; null where the search reached its bound.</param>
/// <param name="Witness">Of <paramref name="Ac2"/>.</param>
public sealed record CauseAnswer(bool Ac1, bool? Ac2, bool? Ac3, bool? ButFor, Witness? Witness)
{
    public bool? IsCause => !Ac1 || Ac2 == false || Ac3 == false ? false : Ac2 is null || Ac3 is null ? null : true;
}

/// <summary>Actual causation by the modified definition of Halpern and Pearl (Halpern 2015), and the but-for test, in one world of one model.</summary>
/// <param name="actual">Every variable's actual value.</param>
public sealed class CauseFinder(StructuralModel model, int[] actual, Expression effect)
{
    private readonly WitnessSearch _search = new(model, actual, effect);

    public bool EffectHolds => _search.EffectHolds;

    /// <summary>Variables on which the effect depends, causes before effects.</summary>
    public ReadOnlySpan<int> Relevant => _search.Relevant;

    /// <param name="cause">Variables, each once, with the values that are said to be the cause.</param>
    /// <param name="budget">Bounds the steps of the whole question.</param>
    public CauseAnswer Check(EquatableArray<Setting> cause, StepBudget budget)
    {
        var happened = EffectHolds && cause.All(c => actual[c.Variable] == c.Value);
        var ac2 = Differs(cause, happened, mayHold: true, budget);
        var butFor = happened ? ac2.Witness is { Held.Count: 0 } ? true : ac2.Answer == false ? false : Differs(cause, happened, mayHold: false, budget).Answer : false;
        return new(happened, ac2.Answer, IsMinimal(cause, budget), butFor, ac2.Witness);
    }

    /// <summary>Whether the effect can be made to fail by other values of these variables.</summary>
    public SearchResult Difference(ReadOnlySpan<int> variables, bool mayHold, StepBudget budget) => _search.Run(variables, mayHold, budget);

    /// <summary>Makes many questions about parts of some variables quick, where that can be done.</summary>
    /// <returns>Whether <see cref="Fails"/> may be asked.</returns>
    internal bool Share(ReadOnlySpan<int> variables, bool mayHold) => _search.Share(variables, mayHold);

    internal bool Fails(ReadOnlySpan<int> variables, StepBudget budget) => _search.Fails(variables, budget);

    /// <summary>Where a candidate did not happen, or its effect did not, other values are those that differ from the candidate's somewhere.</summary>
    private SearchResult Differs(EquatableArray<Setting> cause, bool happened, bool mayHold, StepBudget budget)
    {
        int[] variables = [.. cause.Select(c => c.Variable)];
        if (happened) return _search.Run(variables, mayHold, budget);
        var best = SearchResult.Nothing;
        foreach (var setting in cause)
        {
            var result = _search.Run(variables, mayHold, budget, setting);
            if (result.End == SearchEnd.Found) return result;
            if (result.End == SearchEnd.NotDecided) best = result;
        }
        return best;
    }

    /// <summary>It is enough to leave out one at a time: what a part can change, a larger part can change.</summary>
    private bool? IsMinimal(EquatableArray<Setting> cause, StepBudget budget)
    {
        if (!EffectHolds) return true;
        var (decided, parts) = (true, cause.Count == 1 ? [] : cause.Select(left => cause.Where(c => c != left && actual[c.Variable] == c.Value).Select(c => c.Variable).ToArray()));
        foreach (var part in parts)
        {
            var end = _search.Run(part, mayHold: true, budget).End;
            if (end == SearchEnd.Found) return false;
            decided &= end == SearchEnd.None;
        }
        return decided ? true : null;
    }
}
