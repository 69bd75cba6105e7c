using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>Structural equations without a circle: each endogenous variable is a function of others. Immutable and safe to share.</summary>
public sealed class StructuralModel
{
    /// <summary>A model of more variables is refused.</summary>
    public const int MostVariables = 20_000;

    private readonly int[] _order;

    private StructuralModel(EquatableArray<ModelVariable> variables, int[][] parents, int[] order) =>
        (Variables, Parents, _order) = (variables, parents, order);

    public EquatableArray<ModelVariable> Variables { get; }

    /// <summary>Indices of the endogenous variables, each after those that its equation names.</summary>
    internal ReadOnlySpan<int> Order => _order;

    /// <summary>By index: the variables that an equation names, each once, ascending.</summary>
    internal int[][] Parents { get; }

    /// <returns>The model, or the names of variables that stand in a circle, one after the other.</returns>
    public static (StructuralModel? Model, EquatableArray<string> Circle) Create(EquatableArray<ModelVariable> variables)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(variables.Count, MostVariables);
        var parents = variables.Select(ParentsOf).ToArray();
        var (order, circle) = Ordered(variables, parents);
        return circle is null ? (new(variables, parents, order), []) : (null, circle.Select(v => variables[v].Name).ToEquatableArray());
    }

    /// <summary>Every variable's value in a context.</summary>
    /// <param name="exogenous">By index; entries of endogenous variables are not looked at.</param>
    public int[] Solve(ReadOnlySpan<int> exogenous)
    {
        var values = exogenous.ToArray();
        foreach (var index in _order) values[index] = Variables[index].Equation!.Evaluate(values);
        return values;
    }

    /// <summary>Every variable's value where some are set from outside.</summary>
    /// <param name="exogenous">By index; entries of endogenous variables are not looked at.</param>
    /// <param name="set">The value that a variable is set to; null to leave it alone.</param>
    public int[] Solve(ReadOnlySpan<int> exogenous, Func<int, int?> set)
    {
        var values = exogenous.ToArray();
        for (var index = 0; index < values.Length; index++) values[index] = set(index) ?? values[index];
        foreach (var index in _order)
            if (set(index) is null) values[index] = Variables[index].Equation!.Evaluate(values);
        return values;
    }

    private static int[] ParentsOf(ModelVariable variable)
    {
        var found = new List<int>();
        variable.Equation?.AddVariables(found);
        return [.. found.Distinct().Order()];
    }

    /// <summary>A walk with its own stack, so that a long chain cannot exhaust the program's.</summary>
    private static (int[] Order, List<int>? Circle) Ordered(EquatableArray<ModelVariable> variables, int[][] parents)
    {
        var (order, state) = (new List<int>(variables.Count), new byte[variables.Count]);
        var stack = new Stack<(int Variable, int Next)>();
        for (var start = 0; start < variables.Count; start++)
        {
            if (state[start] == 0) stack.Push((start, 0));
            while (stack.TryPop(out var at))
            {
                state[at.Variable] = 1;
                if (at.Next == parents[at.Variable].Length)
                {
                    state[at.Variable] = 2;
                    if (!variables[at.Variable].IsExogenous) order.Add(at.Variable);
                    continue;
                }
                var parent = parents[at.Variable][at.Next];
                stack.Push((at.Variable, at.Next + 1));
                if (state[parent] == 1) return ([], [.. stack.Select(s => s.Variable).TakeWhile(v => v != parent), parent]);
                if (state[parent] == 0) stack.Push((parent, 0));
            }
        }
        return ([.. order], null);
    }
}
