using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Judges one defendant: the party rules first, then a cell for each right.</summary>
internal sealed class DefendantAnalyzer(CaseViews views, LawInForce law, EquatableArray<RightModule> inPlay, Person defendant, string id)
{
    /// <summary>What the report answers for each defendant; the other remedies can be asked by <c>law remedy</c>.</summary>
    private static readonly Remedy[] s_asked = [Remedy.Compensatory, Remedy.Punitive, Remedy.Injunction, Remedy.Declaration];

    private readonly Case _case = views.All.Case;

    public DefendantAssessment Assess(Depth depth)
    {
        var rule = PartyRules.Find(views.All, law, defendant);
        var cells = new CellGrid(views, law, inPlay, defendant, id).Cells(depth);
        var best = Best(cells, defendant.Kind);
        var own = OwnConduct();
        return new DefendantAssessment
        {
            Id = id, Name = defendant.Name, Aliases = defendant.Aliases, Role = defendant.Role, Kind = defendant.Kind, Identified = defendant.Identified,
            Functions = defendant.Functions, Capacity = defendant.Capacity, PresumedCapacity = Presumed(), ColorOfLaw = Color(), ColorOfLawGrounds = _case.ColorOfLawAt is { } at ? [at] : [],
            Ruling = best.Result, Reasons = best.Reasons, Pleaded = PleadedOf(own), OwnConduct = defendant.Kind == PartyKind.NaturalPerson ? own : [],
            EntityAllegations = defendant.Kind == PartyKind.NaturalPerson ? [] : own, Claims = cells, Remedies = Remedies(), Immunities = ImmunitiesOf(rule),
        };
    }

    /// <summary>The cell that gives a defendant's ruling: the best of those for individual capacity; for a body, of all.</summary>
    internal static Cell Best(EquatableArray<Cell> cells, PartyKind kind) =>
        cells.Where(c => c.Capacity != Capacity.Official || kind != PartyKind.NaturalPerson).DefaultIfEmpty(cells[0]).MinBy(c => Order(c.Result))!;

    /// <summary>The best of one claim's incidents; null where the defendant has no such claim.</summary>
    internal static Cell? Best(DefendantAssessment defendant, ClaimKey key) => defendant.Claims.Where(c => c.Key == key).MinBy(c => Order(c.Result));

    /// <summary>The same defendant judged by other cells.</summary>
    internal static DefendantAssessment With(DefendantAssessment defendant, EquatableArray<Cell> cells)
    {
        var best = Best(cells, defendant.Kind);
        return defendant with { Claims = cells, Ruling = best.Result, Reasons = best.Reasons };
    }

    /// <summary>adequate &gt; unclear &gt; inadequate &gt; immune &gt; not-suable.</summary>
    internal static int Order(CellResult result) => result switch
    {
        CellResult.Adequate => 0,
        CellResult.Unclear => 1,
        CellResult.Inadequate => 2,
        CellResult.Immune => 3,
        CellResult.NotSuable => 4,
    };

    private Capacity? Presumed()
    {
        if (defendant.Kind != PartyKind.NaturalPerson || defendant.Capacity != Capacity.Unspecified) return null;
        return SilentCapacity.Of(law) switch
        {
            Capacity.Official => Capacity.Official,
            Capacity.Individual when _case.Relief.Any(r => r.Kind is "punitive" or "compensatory") => Capacity.Individual,
            _ => null,
        };
    }

    private ElementValue Color() => _case.ColorOfLawAt is not null || defendant.Functions.Count > 0 ? ElementValue.Alleged : ElementValue.Missing;

    private EquatableArray<OwnConduct> OwnConduct() =>
        _case.Facts.Where(f => f.Actors.Charges(defendant.Id) && CountsAsConduct(f))
            .Select(f => new OwnConduct(f.At, f.Kind, f.Summary)).ToEquatableArray();

    private static bool CountsAsConduct(Fact fact) =>
        !fact.Has("label") && fact.Kind is FactKind.Act or FactKind.Omission or FactKind.Presence or FactKind.Knowledge or FactKind.Order or FactKind.Agreement or FactKind.SetInMotion
            or FactKind.PolicyMaking or FactKind.PolicyApplication or FactKind.Training or FactKind.Supervision;

    private Pleaded PleadedOf(EquatableArray<OwnConduct> own)
    {
        var facts = _case.Facts.Where(f => f.Actors.Charges(defendant.Id) && CountsAsConduct(f)).ToList();
        return new(
            defendant.FirstNamed is { } named ? [named] : [], own.Take(5).Select(o => o.At).ToEquatableArray(), facts.Where(f => f.When is not null).Take(3).Select(f => f.At).ToEquatableArray(),
            facts.Where(f => f.Classes.Any(c => c is "force" or "seize" or "deny" || c.StartsWith("about:", StringComparison.Ordinal))).Take(3).Select(f => f.At).ToEquatableArray());
    }

    private EquatableArray<RemedyFinding> Remedies() => Capacities().SelectMany(capacity => s_asked.Select(remedy => Answer(capacity, remedy))).ToEquatableArray();

    private RemedyFinding Answer(Capacity capacity, Remedy remedy)
    {
        var rule = law.Remedy(defendant.Kind, defendant.Functions, capacity, remedy);
        return new(Words<Remedy>.Of(remedy), capacity, Words<RemedyAnswer>.Of(rule.Answer), rule.Why, rule.Authorities);
    }

    /// <summary>Those in which the person is sued, the one that silence is read as where none is stated; a body has none.</summary>
    private Capacity[] Capacities() => defendant switch
    {
        { Kind: not PartyKind.NaturalPerson } => [Capacity.Unspecified],
        { Capacity: Capacity.Both } => [Capacity.Individual, Capacity.Official],
        { Capacity: Capacity.Unspecified } => [SilentCapacity.Of(law) ?? Capacity.Individual],
        _ => [defendant.Capacity],
    };

    private static EquatableArray<ImmunityFinding> ImmunitiesOf(PartyRule? rule) =>
        rule is { Result: "immune" } ? [new(rule.Reason, "raised", rule.Why, rule.Authorities)] : [];
}
