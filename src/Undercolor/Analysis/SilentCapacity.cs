using Undercolor.Doctrine;

namespace Undercolor.Analysis;

/// <summary>The capacity that the circuits in question read into a complaint that states none.</summary>
internal static class SilentCapacity
{
    /// <summary>Null where they differ. Where the packs hold no rule, silence takes nothing away: individual.</summary>
    public static Capacity? Of(LawInForce law)
    {
        var readings = law.Circuits.Select(Of).Distinct().ToList();
        return readings.Count switch { 0 => Capacity.Individual, 1 => readings[0], _ => null };
    }

    public static Capacity Of(CircuitLaw circuit) => circuit.Capacity?.Reads ?? Capacity.Individual;
}
