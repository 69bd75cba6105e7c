using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations.Checking;

/// <summary>Checks a derivation node by node against the packs and the facts that it names. It evaluates nothing: each node must follow from the nodes right
/// below it, by the rule of the packs that stands in that place.</summary>
public static class DerivationChecker
{
    /// <returns>What does not follow; empty where everything does.</returns>
    public static EquatableArray<DerivationFault> Check(CaseDerivation derivation, Library library)
    {
        var faults = new Faults();
        var law = library.For(derivation.Court is { } court ? library.Courts.Find(court) : null, derivation.State, derivation.AsOf);
        var defendants = derivation.Case.Defendants.ToList();
        if (derivation.Court is { } named && law.Court is null) faults.Add("law", $"the packs know no court '{named}'.");
        else if (derivation.Rulings.Count != defendants.Count) faults.Add("rulings", FormattableString.Invariant($"there are {derivation.Rulings.Count} rulings for {defendants.Count} defendants."));
        else
            foreach (var (i, ruling) in derivation.Rulings.Index())
                Ruling(ruling, FormattableString.Invariant($"d{i + 1}"), defendants[i], new(derivation.Case, law, derivation.Stage, faults), faults);
        return faults.Found;
    }

    private static void Ruling(Derivation node, string id, Person person, CellChecker cells, Faults faults)
    {
        if (!faults.Is(node, Step.Ruling, id, id)) return;
        if (node.From.IsEmpty)
        {
            faults.Add(id, "it stands on no cell.");
            return;
        }
        foreach (var (i, cell) in node.From.Index())
        {
            var path = FormattableString.Invariant($"{id} > {id}.c{i + 1}");
            faults.Require(cell.Of == FormattableString.Invariant($"{id}.c{i + 1}"), path, $"it calls itself '{cell.Of}'.");
            cells.Check(cell, person, path);
        }
        var counted = node.From.Where(c => person.Kind != PartyKind.NaturalPerson || c.Capacity != Capacity.Official).DefaultIfEmpty(node.From[0]);
        faults.Value(node, counted.MinBy(c => Order(c.Value))!.Value, id);
    }

    private static int Order(string result) => result switch { "adequate" => 0, "unclear" => 1, "inadequate" => 2, "immune" => 3, "not-suable" => 4, _ => 5 };
}
