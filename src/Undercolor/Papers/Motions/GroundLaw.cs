using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Motions;

/// <summary>What the packs hold on a ground for one court: both sides, and where this circuit stands on points on which circuits differ.</summary>
/// <param name="Movant">Of the court's circuit first, then of the Supreme Court, then statutes and rules.</param>
/// <param name="Plaintiff">As <paramref name="Movant"/>.</param>
/// <param name="Holds">What the circuit has adopted or refused.</param>
/// <param name="Unknown">What nobody has verified for this circuit.</param>
/// <param name="HasCourt">False where no court is known: then only the Supreme Court and statutes speak.</param>
public sealed record GroundLaw(EquatableArray<Authority> Movant, EquatableArray<Authority> Plaintiff, EquatableArray<Stance> Holds, EquatableArray<OpenPoint> Unknown, bool HasCourt)
{
    private const string Supreme = "scotus";

    /// <param name="rights">Ids of the rights that are argued about; a point on another right is left out. Empty for any.</param>
    internal static GroundLaw Of(MotionGround ground, LawInForce law, Func<string, Authority?> authority, IReadOnlyCollection<string> rights)
    {
        var circuit = law.Circuits.Count == 1 ? law.Circuits[0] : null;
        EquatableArray<Authority> Side(EquatableArray<string> keys) => keys.Select(k => authority(k) ?? throw new InvalidOperationException($"The table has no authority '{k}'."))
            .Where(a => a.GoodLaw && (a.Court.Length == 0 || a.Court == Supreme || a.Court == circuit?.Circuit) && (a.Year == 0 || a.Year <= law.AsOf.Year))
            .OrderBy(a => a.Court == circuit?.Circuit ? 0 : a.Court == Supreme ? 1 : 2).ToEquatableArray();
        bool Bears(string module) => ground.Modules.Contains(module) && (rights.Count == 0 || !module.Contains('/', StringComparison.Ordinal) || rights.Contains(module[..module.IndexOf('/', StringComparison.Ordinal)]));
        return new(
            Side(ground.Movant), Side(ground.Plaintiff),
            circuit is null ? [] : circuit.Stances.Where(s => Bears(s.Module) && (s.Rights.IsEmpty || rights.Count == 0 || s.Rights.Any(rights.Contains))).DistinctBy(s => (s.Adopts, s.Why)).ToEquatableArray(),
            circuit is null ? [] : circuit.Unknown.Where(u => Bears(u.Id)).DistinctBy(u => u.Why).ToEquatableArray(), circuit is not null);
    }
}
