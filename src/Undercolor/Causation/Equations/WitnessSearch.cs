using System.Runtime.InteropServices;
using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>Looks for other values of some variables, and for variables to hold at their actual values, with which an effect fails.</summary>
/// <remarks>
/// Only what lies between the variables and the effect can matter. There, a variable either follows its equation or is held; to hold it
/// makes a difference only where the equation gives another value. Where a variable can move the effect in one direction only, the better of the two
/// values is taken at once; else both are tried, and a branch ends as soon as bounds show that the effect stays.
/// </remarks>
internal sealed class WitnessSearch
{
    private readonly StructuralModel _model;
    private readonly int[] _actual;
    private readonly Expression _effect;
    private readonly int[] _above;

    /// <summary>By variable: its place in <see cref="_above"/>; the length of it for one on which the effect does not depend.</summary>
    private readonly int[] _place;

    private readonly int[] _values;
    private readonly Range[] _ranges;
    private readonly Direction[] _directions;
    private readonly bool[] _moves;
    private readonly bool[] _set;
    private readonly List<int> _between = [];
    private Direction[] _shared = [];

    private bool _mayHold;
    private Setting? _except;
    private StepBudget _budget = new(0);

    /// <param name="actual">Every variable's actual value.</param>
    public WitnessSearch(StructuralModel model, int[] actual, Expression effect)
    {
        (_model, _actual, _effect) = (model, actual, effect);
        _above = Above(model, effect);
        _place = new int[actual.Length];
        Array.Fill(_place, _above.Length);
        for (var i = 0; i < _above.Length; i++) _place[_above[i]] = i;
        _values = [.. actual];
        _ranges = [.. actual.Select(value => new Range(value, value))];
        _directions = new Direction[actual.Length];
        _moves = new bool[actual.Length];
        _set = new bool[actual.Length];
    }

    public bool EffectHolds => _effect.Evaluate(_actual) != 0;

    /// <summary>What the effect names or depends on, each after those that its equation names.</summary>
    internal ReadOnlySpan<int> Relevant => _above;

    /// <param name="variables">Each once.</param>
    /// <param name="mayHold">Whether other variables may be held at their actual values; without, this is the but-for test.</param>
    /// <param name="except">A value that one of the variables may not take; null for none.</param>
    public SearchResult Run(ReadOnlySpan<int> variables, bool mayHold, StepBudget budget, Setting? except = null)
    {
        (_mayHold, _budget, _except) = (mayHold, budget, except);
        var first = _above.Length;
        foreach (var variable in variables)
        {
            _set[variable] = true;
            first = Math.Min(first, _place[variable]);
        }
        var result = Searched(first);
        foreach (var variable in variables) _set[variable] = false;
        foreach (var variable in _between) Reset(variable);
        _between.Clear();
        return result;
    }

    /// <summary>Finds the directions once for many questions about parts of some variables.</summary>
    /// <returns>Whether each variable moves the effect in one direction only, so that <see cref="Fails"/> may be asked.</returns>
    public bool Share(ReadOnlySpan<int> variables, bool mayHold)
    {
        _mayHold = mayHold;
        foreach (var variable in variables) _set[variable] = true;
        FindBetween(0);
        FindDirections(throughSet: true);
        _shared = [.. _directions];
        var isPlain = _between.TrueForAll(v => _directions[v] != Direction.Both && (!_set[v] || StaysInDomain(v)));
        foreach (var variable in variables) _set[variable] = false;
        foreach (var variable in _between) Reset(variable);
        _between.Clear();
        return isPlain;
    }

    /// <summary>The same as <see cref="Run"/> in one walk, for a part of the variables that were shared.</summary>
    public bool Fails(ReadOnlySpan<int> variables, StepBudget budget)
    {
        var first = _above.Length;
        foreach (var variable in variables)
        {
            _set[variable] = true;
            first = Math.Min(first, _place[variable]);
        }
        budget.Spend(_above.Length - first + 1);
        foreach (var variable in _above.AsSpan(first))
        {
            var value = Better(variable);
            if (value == _actual[variable]) continue;
            (_values[variable], _moves[variable]) = (value, true);
            _between.Add(variable);
        }
        var fails = _effect.Evaluate(_values) == 0;
        foreach (var variable in variables) _set[variable] = false;
        foreach (var variable in _between) Reset(variable);
        _between.Clear();
        return fails;
    }

    /// <summary>Of the values that a variable may have, the one that serves the effect's failing.</summary>
    private int Better(int variable)
    {
        if (_set[variable])
        {
            var domain = _model.Variables[variable].Domain;
            return _shared[variable] switch { Direction.None => _actual[variable], Direction.Down => domain[^1], _ => domain[0] };
        }
        foreach (var parent in _model.Parents[variable])
        {
            if (!_moves[parent]) continue;
            var follows = _model.Variables[variable].Equation!.Evaluate(_values);
            return !_mayHold ? follows : _shared[variable] == Direction.Down ? Math.Max(follows, _actual[variable]) : Math.Min(follows, _actual[variable]);
        }
        return _actual[variable];
    }

    private void Reset(int variable)
    {
        _values[variable] = _actual[variable];
        _ranges[variable] = new(_actual[variable], _actual[variable]);
        _directions[variable] = Direction.None;
        _moves[variable] = false;
    }

    /// <param name="first">Place of the first variable that is set; none before it can move.</param>
    private SearchResult Searched(int first)
    {
        _budget.Spend(_above.Length - first + 1);
        FindBetween(first);
        if (_effect.Bounds(_ranges).Truth.Low == 1) return SearchResult.Nothing;
        FindDirections(throughSet: false);
        return Try(0) ? new(SearchEnd.Found, Seen()) : _budget.IsSpent ? SearchResult.Undecided : SearchResult.Nothing;
    }

    private void FindBetween(int first)
    {
        foreach (var variable in _above.AsSpan(first))
        {
            var range = RangeOf(variable);
            if (range.IsOne && range.Low == _actual[variable]) continue;
            (_ranges[variable], _moves[variable]) = (range, true);
            _between.Add(variable);
        }
    }

    private Range RangeOf(int variable)
    {
        if (_set[variable])
        {
            var domain = DomainOf(variable);
            return new(domain[0], domain[^1]);
        }
        foreach (var parent in _model.Parents[variable])
            if (_moves[parent])
                return _mayHold ? Following(variable).With(_actual[variable]) : Following(variable);
        return new(_actual[variable], _actual[variable]);
    }

    private Range Following(int variable) => _model.Variables[variable].Equation!.Bounds(_ranges);

    /// <summary>Whether a variable that is left to its equation has no value beyond those that it can be set to.</summary>
    private bool StaysInDomain(int variable)
    {
        if (_model.Variables[variable].IsExogenous) return true;
        var follows = Following(variable);
        return follows.Low >= _model.Variables[variable].Domain[0] && follows.High <= _model.Variables[variable].Domain[^1];
    }

    /// <param name="throughSet">Whether variables that are set may also be left to their equations.</param>
    private void FindDirections(bool throughSet)
    {
        _effect.Note(_effect.Bounds(_ranges).Low < 0 ? Direction.Both : Direction.Up, _ranges, _directions);
        for (var i = _between.Count - 1; i >= 0; i--)
            if (_between[i] is var variable && (!_set[variable] || throughSet && !_model.Variables[variable].IsExogenous) && _directions[variable] != Direction.None)
                _model.Variables[variable].Equation!.Note(_directions[variable], _ranges, _directions);
    }

    /// <summary>Settles the variables from a place on. On success the values are left as found.</summary>
    private bool Try(int from)
    {
        for (var i = from; i < _between.Count; i++)
        {
            var variable = _between[i];
            _budget.Spend(1);
            if (_budget.IsSpent) return false;
            if (_set[variable])
            {
                if (_directions[variable] == Direction.Both) return Branch(i, Others(variable));
                var domain = DomainOf(variable);
                _values[variable] = _directions[variable] == Direction.Down ? domain[^1] : domain[0];
                continue;
            }
            var follows = _model.Variables[variable].Equation!.Evaluate(_values);
            var actual = _actual[variable];
            if (follows != actual && _mayHold && _directions[variable] == Direction.Both) return Branch(i, [follows, actual]);
            _values[variable] = !_mayHold ? follows : _directions[variable] == Direction.Down ? Math.Max(follows, actual) : Math.Min(follows, actual);
        }
        return _effect.Evaluate(_values) == 0;
    }

    private EquatableArray<int> DomainOf(int variable) =>
        _except is { } except && except.Variable == variable ? _model.Variables[variable].Domain.Where(v => v != except.Value).ToEquatableArray() : _model.Variables[variable].Domain;

    /// <summary>The values that may be tried, the actual one last.</summary>
    private int[] Others(int variable) => [.. DomainOf(variable).OrderBy(v => v == _actual[variable])];

    private bool Branch(int at, ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            _values[_between[at]] = value;
            if (CanFail(at) && Try(at + 1)) return true;
            if (_budget.IsSpent) return false;
        }
        return false;
    }

    /// <summary>Whether bounds leave room for the effect to fail, with the variables up to a place as they are.</summary>
    private bool CanFail(int at)
    {
        _budget.Spend(_between.Count);
        var between = CollectionsMarshal.AsSpan(_between);
        for (var i = 0; i < between.Length; i++)
        {
            var variable = between[i];
            _ranges[variable] = i <= at ? new(_values[variable], _values[variable]) : RangeOf(variable);
        }
        return _effect.Bounds(_ranges).Truth.Low == 0;
    }

    private Witness Seen()
    {
        var changed = _between.Where(v => _set[v] && _values[v] != _actual[v]).Select(v => new Setting(v, _values[v]));
        var held = _between.Where(v => !_set[v] && _values[v] == _actual[v] && _model.Variables[v].Equation!.Evaluate(_values) != _actual[v]).Select(v => new Setting(v, _actual[v]));
        return new(changed.ToEquatableArray(), held.ToEquatableArray());
    }

    private static int[] Above(StructuralModel model, Expression effect)
    {
        var found = new List<int>();
        effect.AddVariables(found);
        var isAbove = new bool[model.Variables.Count];
        var open = new Stack<int>(found);
        while (open.TryPop(out var variable))
        {
            if (isAbove[variable]) continue;
            isAbove[variable] = true;
            foreach (var parent in model.Parents[variable]) open.Push(parent);
        }
        var above = new List<int>();
        for (var variable = 0; variable < isAbove.Length; variable++)
            if (isAbove[variable] && model.Variables[variable].IsExogenous) above.Add(variable);
        foreach (var variable in model.Order)
            if (isAbove[variable]) above.Add(variable);
        return [.. above];
    }
}
