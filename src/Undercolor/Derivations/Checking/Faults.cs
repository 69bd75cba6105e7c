using Undercolor.Text;

namespace Undercolor.Derivations.Checking;

/// <summary>A node that does not follow.</summary>
/// <param name="Node">The way to it from the ruling: <c>d1 &gt; d1.c1 &gt; excessive-force &gt; direct &gt; own-act</c>.</param>
/// <param name="Why">One sentence.</param>
public sealed record DerivationFault(string Node, string Why)
{
    public override string ToString() => $"{Node}: {Why}";
}

/// <summary>Collects what is wrong, up to a number that nobody reads to its end.</summary>
internal sealed class Faults
{
    private const int Most = 100;

    private readonly List<DerivationFault> _found = [];

    public EquatableArray<DerivationFault> Found => _found.ToEquatableArray();

    public void Add(string node, string why)
    {
        if (_found.Count < Most) _found.Add(new(node, why));
    }

    public void Require(bool holds, string node, string why)
    {
        if (!holds) Add(node, why);
    }

    /// <summary>The value of a node must be what its premises give.</summary>
    public void Value(Derivation node, string expected, string path) =>
        Require(node.Value == expected, path, $"it says {Said(node.Value)}, and what stands below it gives {Said(expected)}.");

    /// <summary>The rule that a node cites must be the one of the packs, word for word, with its authorities and dates.</summary>
    public void Rule(Derivation node, PackRule? expected, string path)
    {
        if (node.Rule == expected) return;
        Add(path, (node.Rule, expected) switch
        {
            (null, { } rule) => $"it cites no rule, and {rule.Key} of the packs licenses it.",
            ({ } rule, null) => $"it cites {rule.Key}, and no rule of the packs licenses it.",
            ({ } said, { } rule) when said.Key != rule.Key => $"it cites {said.Key}, and {rule.Key} of the packs licenses it.",
            ({ } said, { } rule) when (said.From, said.Until) != (rule.From, rule.Until) => $"the dates of {rule.Key} are not those of the packs.",
            ({ } said, { } rule) when said.Authorities != rule.Authorities => $"the authorities of {rule.Key} are not those of the packs.",
            _ => $"the words of {expected!.Key} are not those of the packs.",
        });
    }

    public bool Count(Derivation node, int expected, string path)
    {
        if (node.From.Count == expected) return true;
        Add(path, FormattableString.Invariant($"it stands on {node.From.Count} premises, and the packs ask for {expected}."));
        return false;
    }

    /// <summary>A node is of the kind that the packs ask for, and has nothing that its kind has no place for.</summary>
    public bool Is(Derivation node, Step step, string of, string path)
    {
        if (node.Step != step || node.Of != of)
        {
            Add(path, $"the packs ask here for '{Name(step, of)}', not for '{Name(node.Step, node.Of)}'.");
            return false;
        }
        Bare(node, path);
        return true;
    }

    /// <summary>A node says nothing that its kind has no place for.</summary>
    public void Bare(Derivation node, string path)
    {
        Require(node.Rule is null || node.Step is Step.Right or Step.Theory or Step.Element or Step.OfRight or Step.Party or Step.Unless or Step.Circuit, path, "it cites a rule, and it stands on none.");
        Require(node.Step == Step.Facts || node.Facts.IsEmpty && node.Among is null, path, "it names facts, and it stands on its premises.");
        Require(node.Asks.Length == 0 || node.Step is Step.Facts or Step.Office, path, "it says what it asks for, and it asks for nothing.");
        Require(node.Scope is null || node.Step is Step.Cell or Step.Right, path, "it names a person, and it is about the person of the cell.");
        Require(node.Capacity is null || node.Step == Step.Cell, path, "it names a capacity, and only a cell has one.");
    }

    private static string Name(Step step, string of) => $"{Doctrine.Words<Step>.Of(step)}{(of.Length > 0 ? $" {of}" : "")}";

    private static string Said(string value) => $"'{value}'";
}
