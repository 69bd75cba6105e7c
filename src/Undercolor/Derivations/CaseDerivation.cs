using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Derivations;

/// <summary>Every ruling of a report with what it follows from: the facts as they were read, and the law that was asked.</summary>
/// <param name="Court">CourtListener id; null where none is known.</param>
/// <param name="State">Postal code of the State whose law says who can be sued; null where unknown.</param>
/// <param name="Rulings">One for each defendant, in the order of the cast.</param>
public sealed record CaseDerivation(string? Court, string? State, DateOnly AsOf, Stage Stage, Case Case, EquatableArray<Derivation> Rulings)
{
    public int Steps => Rulings.Sum(r => r.Nodes().Count());
}
