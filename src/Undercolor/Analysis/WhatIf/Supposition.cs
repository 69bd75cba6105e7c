using Undercolor.Cases;

namespace Undercolor.Analysis.WhatIf;

/// <summary>The facts of a case as if some were not there and others were.</summary>
internal sealed class Supposition(IEnumerable<Fact> added, IEnumerable<Fact> removed)
{
    private readonly List<Fact> _added = [.. added];
    private readonly HashSet<Fact> _removed = new(removed, ReferenceEqualityComparer.Instance);

    /// <summary>The case as it is.</summary>
    public static Supposition None { get; } = new([], []);

    public static Supposition With(IEnumerable<Fact> facts) => new(facts, []);

    public static Supposition Without(IEnumerable<Fact> facts) => new([], facts);

    /// <summary>The facts that a test is about, under this supposition.</summary>
    /// <param name="fits">Whether the test is about an added fact.</param>
    public Fact[] Apply(Fact[] facts, Func<Fact, bool> fits) =>
        _added.Count == 0 && _removed.Count == 0 ? facts : [.. facts.Where(f => !_removed.Contains(f)), .. _added.Where(fits)];
}
