using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Papers.Comparing.Cells;
using Undercolor.Papers.Comparing.Parties;
using Undercolor.Text;

namespace Undercolor.Papers.Comparing.Footings;

/// <summary>Says of each new party, named placeholder and new claim what relation back would turn on and what the two complaints tell of it.</summary>
/// <param name="state">Whose law gives the time limit; null where unknown.</param>
internal sealed class FootingMaker(RelationBackTable table, DoeStateRoutes routes, State? state, ComparedSide old, ComparedSide @new, GroundFates fates)
{
    public FootingReport Make(EquatableArray<PartyChange> parties, EquatableArray<CellChange> cells, DateOnly? oldFiled, DateOnly? newFiled) =>
        new(DaysOf(oldFiled, newFiled), parties.Where(p => !p.IsPlaintiff && p.New is not null).Select(p => Of(p, [.. cells.Where(c => c.Defendant == p)])).OfType<Footing>().ToEquatableArray());

    private FootingDays DaysOf(DateOnly? oldFiled, DateOnly? newFiled)
    {
        var limit = @new.Read.Assessment.TimeLimit ?? old.Read.Assessment.TimeLimit;
        var days = oldFiled is { } filed ? table.DaysToServe(filed) : null;
        return new(oldFiled, newFiled, days, days is { } count ? oldFiled!.Value.AddDays(count) : null, limit?.Says ?? "", limit?.Authorities ?? [], limit?.LastDay);
    }

    private Footing? Of(PartyChange party, List<CellChange> cells)
    {
        var by = party.Fate switch
        {
            PartyFate.Added => AmendedBy.NewParty,
            PartyFate.Named => AmendedBy.NamedPlaceholder,
            _ => AmendedBy.NewClaim,
        };
        var claims = cells.Where(c => c.New is not null && (by != AmendedBy.NewClaim || c.Old is null && c.NewStated)).ToList();
        if (by == AmendedBy.NewClaim && claims.Count == 0) return null;
        var (ties, onlyNew) = Conduct(party, claims);
        return new(by, party.New!.Name, party.Old is { } before && before.Name != party.New.Name ? before.Name : "", party.IsSure, claims.Select(c => c.Shown.ClaimLabel).Distinct().ToEquatableArray(),
            table.Points.Where(p => p.For.Contains(by)).Select(p => Point(p, by, party.New.Name, ties, onlyNew)).ToEquatableArray(), party.Fate == PartyFate.Added ? party.Elsewhere : null);
    }

    /// <summary>What the claims rest on in the new complaint, parted by whether the old one has the paragraph.</summary>
    private (EquatableArray<ConductTie> Ties, EquatableArray<Pinpoint> OnlyNew) Conduct(PartyChange party, List<CellChange> claims)
    {
        var grounds = claims.SelectMany(c => c.New!.Theories).SelectMany(t => t.Elements).SelectMany(e => e.Grounds)
            .Concat(@new.Read.Assessment.Defendants.Where(d => d.Name == party.New!.Name).SelectMany(d => d.OwnConduct).Select(o => o.At))
            .OrderBy(g => g.Span.Start).DistinctBy(g => g.Node).Select(fates.Later).ToList();
        return (grounds.Where(g => g.Old is not null).Select(g => new ConductTie(g.Old!, g.New)).ToEquatableArray(), grounds.Where(g => g.Old is null).Select(g => g.New).ToEquatableArray());
    }

    private FootingPoint Point(RelationBackPoint point, AmendedBy by, string name, EquatableArray<ConductTie> ties, EquatableArray<Pinpoint> onlyNew)
    {
        var made = new FootingPoint(point.Id, Filled(point.Asks, name), FootingStanding.NotTold, [], [], Filled(point.Open, name), [], point.Authorities);
        return point.Id switch
        {
            RelationBackPoint.SameConduct => made with { Standing = ties.IsEmpty ? onlyNew.IsEmpty ? FootingStanding.NotTold : FootingStanding.OnlyInNew : FootingStanding.StandsInBoth, Ties = ties, OnlyNew = onlyNew },
            RelationBackPoint.StateLaw => StateLaw(made, by),
            RelationBackPoint.Mistake when by == AmendedBy.NamedPlaceholder => made with { Law = InCircuits(DoeRoute.Mistake) },
            _ => made,
        };
    }

    private FootingPoint StateLaw(FootingPoint point, AmendedBy by)
    {
        if (by != AmendedBy.NamedPlaceholder) return point with { Standing = FootingStanding.LawNotKnown };
        var known = InCircuits(DoeRoute.StateLaw).Where(l => l.Answer != Unknown).ToList();
        if (state is not null && routes.Of(state) is var route) known.Add(new([state.Name], Words<DoeStateAnswer>.Of(route.Answer), route.Statute.Length == 0 ? route.Why : $"{route.Statute}: {route.Why}", route.Authorities));
        return known.Count == 0 || known.TrueForAll(l => l.Answer == Unknown) ? point with { Standing = FootingStanding.LawNotKnown, Law = known.ToEquatableArray() } : point with { Standing = FootingStanding.LawTold, Law = known.ToEquatableArray() };
    }

    private const string Unknown = "unknown";

    /// <summary>The circuit of the court, or every circuit where no court is known; those that say the same together.</summary>
    private EquatableArray<FootingLaw> InCircuits(DoeRoute route) => @new.Law.Circuits.SelectMany(c => Holdings(c, route).Select(h => (Circuit: c.Name, Law: h)))
        .GroupBy(x => x.Law with { Who = [] }).Select(g => g.Key with { Who = g.Select(x => x.Circuit).ToEquatableArray() }).ToEquatableArray();

    private IEnumerable<FootingLaw> Holdings(CircuitLaw circuit, DoeRoute route)
    {
        var rules = circuit.Doe.Where(d => d.Route == route && (d.States.IsEmpty || state is not null && d.States.Contains(state.Code))).ToList();
        if (rules.Count > 0) return rules.Select(r => new FootingLaw([], Words<RelationBack>.Of(r.Answer), r.Why, r.Authorities));
        var open = circuit.UnknownOn(OpenPoint.DoeAxis);
        return [new FootingLaw([], Unknown, open?.Why ?? table.CircuitUnknown, open?.Authorities ?? [])];
    }

    private static string Filled(string words, string name) => words.Replace("{name}", name, StringComparison.Ordinal);
}
