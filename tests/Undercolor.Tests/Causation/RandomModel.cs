using Undercolor.Causation.Equations;
using Undercolor.Text;

namespace Undercolor.Tests.Causation;

/// <summary>A random model of few variables, a context in it, an effect and a candidate.</summary>
internal sealed record RandomModel(StructuralModel Model, int[] Context, int[] Actual, Expression Effect, EquatableArray<Setting> Cause)
{
    /// <param name="most">Variables, exogenous ones apart.</param>
    /// <param name="values">The most values of a domain.</param>
    public static RandomModel Make(Random random, int most = 8, int values = 2)
    {
        var (inner, outer) = (random.Next(2, most + 1), random.Next(1, 4));
        var variables = new List<ModelVariable>();
        for (var i = 0; i < outer; i++) variables.Add(new($"u{i}", Domain(random, values), null));
        for (var i = 0; i < inner; i++) variables.Add(new($"v{i}", Domain(random, values), Tree(random, variables.Count, variables, 2)));
        var model = StructuralModel.Create(variables.ToEquatableArray()).Model!;
        var context = variables.Select(v => v.IsExogenous ? v.Domain[random.Next(v.Domain.Count)] : 0).ToArray();
        var actual = model.Solve(context);
        Expression last = new Expression.Variable(variables.Count - 1);
        Expression effect = random.Next(4) == 0 ? Tree(random, variables.Count, variables, 2) : new Expression.Equal(last, new Expression.Constant(actual[^1]));
        var chosen = Enumerable.Range(outer, inner).OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Order().Select(v => new Setting(v, actual[v])).ToEquatableArray();
        return new(model, context, actual, effect, chosen);
    }

    /// <summary>Endogenous values lie in the domain, so that the oracle and the search mean the same worlds.</summary>
    private static EquatableArray<int> Domain(Random random, int values) => values == 2 || random.Next(2) == 0 ? ModelVariable.Boolean : [.. Enumerable.Range(-1, values)];

    private static Expression Tree(Random random, int before, List<ModelVariable> variables, int depth)
    {
        if (depth == 0 || random.Next(4) == 0) return new Expression.Variable(random.Next(before));
        Expression Part() => Tree(random, before, variables, depth - 1);
        return random.Next(8) switch
        {
            0 or 1 => new Expression.And([Part(), Part()]),
            2 or 3 => new Expression.Or([Part(), Part()]),
            4 => new Expression.Not(Part()),
            5 => Expression.AtLeastOf(2, [Part(), Part(), Part()]),
            6 => new Expression.Equal(Part(), Part()),
            _ => new Expression.If(Part(), Part(), Part()),
        };
    }
}
