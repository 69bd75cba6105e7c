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
    RemedyTable Remedies,
    EquatableArray<CircuitLaw> Circuits)
{
    /// <summary>What a court may read in favor of a party without a lawyer.</summary>
    public EquatableArray<LiberalInference> Liberal { get; init; }

    /// <summary>The State's time limit; null where the State is unknown.</summary>
    public StateLimitations? Limitations { get; init; }

    /// <summary>Whether a remedy lies against such a party, with the reason.</summary>
    public RemedyRule Remedy(PartyKind kind, EquatableArray<Function> functions, Capacity capacity, Remedy remedy) => Remedies.Ask(kind, functions, capacity, remedy, AsOf);

    public RightModule? Right(string id) => Rights.FirstOrDefault(r => r.Id == id);
}
