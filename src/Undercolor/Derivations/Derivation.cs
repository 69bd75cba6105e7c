using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations;

/// <summary>One conclusion, and that from which it follows.</summary>
/// <param name="Of">What it is about: the id of a cell, a right, a theory, an element, a circuit.</param>
/// <param name="Value">What it comes to, in the closed words of the reports; for a theory <c>met</c>, <c>group</c> or <c>short</c>.</param>
public sealed record Derivation(Step Step, string Of, string Value)
{
    /// <summary>The rule of the packs that licenses the step; null where none is needed, or where the packs hold none.</summary>
    public PackRule? Rule { get; init; }

    /// <summary>Of a single test, what it asks for, in words; else empty.</summary>
    public string Asks { get; init; } = "";

    /// <summary>Of a single test, the facts that give its value, in the order of the text; of a reason why a right is asked, none.</summary>
    public EquatableArray<Ground> Facts { get; init; }

    /// <summary>Of a single test, among how many facts it was looked for: those that name the person, where the person must have done it; else all in view.</summary>
    public int? Among { get; init; }

    /// <summary>Of a cell and of a right: whose, and which facts are in view.</summary>
    public Scope? Scope { get; init; }

    /// <summary>Of a cell, the capacity.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>The premises, in the order that the packs give them.</summary>
    public EquatableArray<Derivation> From { get; init; }

    /// <summary>This node and all below it.</summary>
    public IEnumerable<Derivation> Nodes() => From.SelectMany(n => n.Nodes()).Prepend(this);
}

/// <summary>Whom a derivation is about and which facts it may use.</summary>
/// <param name="Person">Index in the cast.</param>
/// <param name="AsBody">The person stands for the local body that the office belongs to.</param>
/// <param name="Plaintiff">Zero-based; null for the facts of all plaintiffs.</param>
/// <param name="Incident">Zero-based; null for all incidents.</param>
public sealed record Scope(int Person, bool AsBody, int? Plaintiff, int? Incident);

/// <summary>A fact as a leaf names it.</summary>
/// <param name="Fact">Zero-based, in the order of the case.</param>
/// <param name="At">The paragraph as people cite it.</param>
/// <param name="Quote">The words of the text at the place.</param>
public sealed record Ground(int Fact, string At, string Quote);
