using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>Necessary elements of sufficient sets, along the equations.</summary>
/// <remarks>
/// A variable is a direct element where the actual values of some parents are enough for the actual value of the equation, and without it they are not.
/// A variable is a cause where a chain of direct elements leads from it to the effect. One that was overtaken is thus none, one of two that were each enough is.
/// </remarks>
public sealed class Ness(StructuralModel model, int[] actual, Expression effect)
{
    /// <summary>An equation that is not made of all, any, not and at least, each cause named once, is tried out up to this many causes.</summary>
    private const int MostParents = 10;

    /// <summary>By index of the variable: whether it is a cause of the effect; null where an equation on the way is too large to be tried out.</summary>
    public bool?[] Causes()
    {
        var found = new bool?[actual.Length];
        Array.Fill(found, false);
        if (effect.Evaluate(actual) == 0) return found;
        var open = new Queue<int>();
        Spread(effect, true, found, open);
        while (open.TryDequeue(out var variable))
            if (model.Variables[variable].Equation is { } equation) Spread(equation, found[variable], found, open);
        return found;
    }

    /// <summary>A doubt on the way remains a doubt behind it; a sure way makes up for it.</summary>
    private void Spread(Expression expression, bool? way, bool?[] found, Queue<int> open)
    {
        foreach (var (variable, isElement) in ElementsOf(expression))
        {
            var now = isElement == false ? false : isElement is null ? null : way;
            if (now == false || found[variable] == true || found[variable] is null && now is null) continue;
            found[variable] = now;
            open.Enqueue(variable);
        }
    }

    private IEnumerable<(int Variable, bool? IsElement)> ElementsOf(Expression expression)
    {
        var named = new List<int>();
        expression.AddVariables(named);
        int[] parents = [.. named.Distinct()];
        if (parents.Length == named.Count && IsPlain(expression))
        {
            var members = new List<int>();
            AddMembers(expression, members);
            return members.Select(m => (m, (bool?)true));
        }
        return parents.Length > MostParents ? parents.Select(p => (p, (bool?)null)) : TriedOut(expression, parents);
    }

    private static bool IsPlain(Expression expression) => expression switch
    {
        Expression.Variable or Expression.Constant => true,
        Expression.Not not => IsPlain(not.Part),
        Expression.And and => and.Parts.All(IsPlain),
        Expression.Or or => or.Parts.All(IsPlain),
        Expression.AtLeast { Left: Expression.Sum sum, Right: Expression.Constant } => sum.Parts.All(p => p is Expression.Variable),
        _ => false,
    };

    private void AddMembers(Expression expression, List<int> members)
    {
        switch (expression)
        {
            case Expression.Variable variable: members.Add(variable.Index); break;
            case Expression.Not not: AddMembers(not.Part, members); break;
            case Expression.And and: AddMembers(and.Parts, and.Evaluate(actual) != 0, members); break;
            case Expression.Or or: AddMembers(or.Parts, or.Evaluate(actual) != 0, members); break;
            case Expression.AtLeast { Left: Expression.Sum sum } atLeast: AddMembers(sum.Parts, atLeast.Evaluate(actual) != 0, members); break;
            default: break;
        }
    }

    /// <summary>Of several parts, those count whose truth is that of the whole.</summary>
    private void AddMembers(EquatableArray<Expression> parts, bool truth, List<int> members)
    {
        foreach (var part in parts)
            if (part.Evaluate(actual) != 0 == truth) AddMembers(part, members);
    }

    private IEnumerable<(int Variable, bool? IsElement)> TriedOut(Expression expression, int[] parents)
    {
        var enough = new bool[1 << parents.Length];
        for (var known = 0; known < enough.Length; known++) enough[known] = IsEnough(expression, parents, known);
        for (var i = 0; i < parents.Length; i++)
            yield return (parents[i], Enumerable.Range(0, enough.Length).Any(known => enough[known | 1 << i] && !enough[known & ~(1 << i)]));
    }

    /// <summary>Whether the parents in a set of bits give the actual value whatever the others are.</summary>
    private bool IsEnough(Expression expression, int[] parents, int known)
    {
        var values = (int[])actual.Clone();
        var free = parents.Where((_, i) => (known & 1 << i) == 0).ToArray();
        return Same(0);

        bool Same(int at)
        {
            if (at == free.Length) return expression.Evaluate(values) == expression.Evaluate(actual);
            foreach (var value in model.Variables[free[at]].Domain)
            {
                values[free[at]] = value;
                if (!Same(at + 1)) return false;
            }
            return true;
        }
    }
}
