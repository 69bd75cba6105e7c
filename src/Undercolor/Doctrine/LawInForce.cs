using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The law of one court on one day, frozen.</summary>
/// <param name="Court">Null where none is known: then only rules common to all circuits decide.</param>
/// <param name="Circuits">The one circuit of the court; where no court is known, every circuit that the packs have an overlay for.</param>
/// <param name="State">Postal code of the State whose law governs suability; null where unknown.</param>
public sealed record LawInForce(
    Court? Court,
    string? State,
    DateOnly AsOf,
    EquatableArray<RightModule> Rights,
    EquatableArray<TheoryModule> Theories,
    EquatableArray<PartyRule> Parties,
    EquatableArray<RemedyRule> Remedies,
    EquatableArray<CircuitLaw> Circuits)
{
    /// <summary>What a court may read in favor of a party without a lawyer.</summary>
    public EquatableArray<LiberalInference> Liberal { get; init; }

    public RightModule? Right(string id) => Rights.FirstOrDefault(r => r.Id == id);
}
