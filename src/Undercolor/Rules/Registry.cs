namespace Undercolor.Rules;

/// <summary>All rules, in the order of their ids.</summary>
public static class Registry
{
    public static IReadOnlyList<IRule> All { get; } = [];
}
