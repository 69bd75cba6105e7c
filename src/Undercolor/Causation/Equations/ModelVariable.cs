using Undercolor.Text;

namespace Undercolor.Causation.Equations;

/// <summary>A variable of a structural model.</summary>
/// <param name="Domain">The values that it can take, ascending, each once.</param>
/// <param name="Equation">Null for an exogenous variable, which the context sets.</param>
public sealed record ModelVariable(string Name, EquatableArray<int> Domain, Expression? Equation)
{
    public static EquatableArray<int> Boolean { get; } = [0, 1];

    public bool IsExogenous => Equation is null;
}

/// <summary>A variable and a value.</summary>
public readonly record struct Setting(int Variable, int Value);
