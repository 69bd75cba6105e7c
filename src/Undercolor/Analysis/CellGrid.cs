using Undercolor.Analysis.Deriving;
using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>The cells of one defendant: a row for each plaintiff, right, incident and capacity that the pleading is about.</summary>
internal sealed class CellGrid(CaseViews views, LawInForce law, EquatableArray<RightModule> inPlay, Person defendant, string id)
{
    private static readonly EquatableArray<string> ListedBeside = ["qualified-immunity", "limitations", "heck", "exhaustion"];

    public EquatableArray<Cell> Cells(Depth depth)
    {
        var rows = Enumerable.Range(0, views.Plaintiffs).SelectMany(Rows).ToList();
        return rows.SelectMany(r => Capacities.Select(c => Explained(r, c, CellOf(r, c), depth))).Select((c, i) => Numbered(c, FormattableString.Invariant($"{id}.c{i + 1}"))).ToEquatableArray();
    }

    private static Cell Numbered(Cell cell, string id) => cell with { Id = id, Derivation = cell.Derivation is { } derivation ? derivation with { Of = id } : null };

    /// <param name="ByDay">Only the facts of the incident and the background are in view.</param>
    private sealed record Row(CellEvaluator.Outcome Outcome, CaseView View, int Plaintiff, int Incident, bool ByDay);

    /// <summary>With what the cell follows from and what would change it, as far as that is asked. A cell that rules on parties or capacity decide hangs on no fact of the case.</summary>
    private Cell Explained(Row row, Capacity capacity, Cell cell, Depth depth)
    {
        if (depth == Depth.Results) return cell;
        var scope = new Scope(defendant.Id.Index, AsBody: false, row.Plaintiff, row.Incident);
        var derived = cell with { Derivation = new CellDeriver(views, law, defendant).Of(cell.Result, capacity, row.Outcome.Right, row.View, scope, row.ByDay) };
        return depth == Depth.Changes && row.Outcome.Right is { } right && cell.Result == row.Outcome.Result
            ? derived with { Sensitivity = new WhatIf.Question(row.View, law, defendant, right, _case.Plaintiffs.ElementAt(row.Plaintiff)).Answer(cell.Result) }
            : derived;
    }

    private readonly Case _case = views.All.Case;
    private readonly Dictionary<(int Plaintiff, int Incident), CellEvaluator> _evaluators = [];

    private IEnumerable<Row> Rows(int plaintiff)
    {
        var mine = views.Of(plaintiff);
        var evaluator = new CellEvaluator(mine, law, defendant);
        var outcomes = inPlay.Select(evaluator.Evaluate).ToList();
        var shown = outcomes.Where(o => o.Result == CellResult.Adequate || IsOpenAtTrial(o) || o.AnyGround && IsStated(o.Right!)).ToList();
        if (shown.Count == 0) shown = outcomes.Where(o => IsStated(o.Right!)).ToList();
        if (shown.Count == 0) shown = [outcomes.MaxBy(o => o.Conduct) is { AnyGround: true, Conduct: > 0 } some ? some : evaluator.Evaluate(null)];
        return shown.SelectMany(o => ByIncident(mine, plaintiff, o).Select(x => new Row(x.Outcome, x.View, plaintiff, x.Incident, ByDay: x.View != mine)));
    }

    private bool IsOpenAtTrial(CellEvaluator.Outcome outcome) => views.All.Stage == Stage.Trial && outcome.Result == CellResult.Unclear;

    private bool IsStated(RightModule right) => RightsInPlay.IsStated(_case, right, defendant.Id);

    /// <summary>A right that was violated on several days makes a cell of each, where the facts of that day and the background meet a theory.</summary>
    private IEnumerable<(CellEvaluator.Outcome Outcome, CaseView View, int Incident)> ByIncident(CaseView mine, int plaintiff, CellEvaluator.Outcome whole)
    {
        if (mine.Case.Incidents.Count < 2 || whole.Right is null || whole.Result != CellResult.Adequate) return [(whole, mine, FirstIncident(mine, whole))];
        var parts = Enumerable.Range(0, mine.Case.Incidents.Count).Where(i => Touches(mine, whole, i))
            .Select(i => (Outcome: On(plaintiff, i).Evaluate(whole.Right), View: views.Of(plaintiff, i), Incident: i))
            .Where(p => p.Outcome.Result == CellResult.Adequate && Touches(mine, p.Outcome, p.Incident)).ToList();
        return parts.Count > 0 ? parts : [(whole, mine, FirstIncident(mine, whole))];
    }

    private CellEvaluator On(int plaintiff, int incident)
    {
        if (!_evaluators.TryGetValue((plaintiff, incident), out var evaluator))
            _evaluators[(plaintiff, incident)] = evaluator = new(views.Of(plaintiff, incident), law, defendant);
        return evaluator;
    }

    private static bool Touches(CaseView view, CellEvaluator.Outcome outcome, int incident) => GroundsOf(outcome).Any(g => view.IncidentAt(g) == incident);

    private static int FirstIncident(CaseView view, CellEvaluator.Outcome outcome) => Math.Max(0, GroundsOf(outcome).Select(view.IncidentAt).FirstOrDefault(i => i >= 0));

    private static IEnumerable<Pinpoint> GroundsOf(CellEvaluator.Outcome outcome) => outcome.Theories.SelectMany(t => t.Elements).SelectMany(e => e.Grounds);

    /// <summary>A body is sued as itself; a person in the capacities that the words state, or in the one that the court reads into silence.</summary>
    private EquatableArray<Capacity> Capacities => defendant switch
    {
        { Kind: not PartyKind.NaturalPerson } => [Capacity.Unspecified],
        { Capacity: Capacity.Official } => [Capacity.Official],
        { Capacity: Capacity.Both } => [Capacity.Individual, Capacity.Official],
        { Capacity: Capacity.Individual } => [Capacity.Individual],
        _ => [SilentCapacity.Of(law) ?? Capacity.Unspecified],
    };

    private Cell CellOf(Row row, Capacity capacity)
    {
        if (capacity == Capacity.Unspecified && defendant.Kind == PartyKind.NaturalPerson) return InEitherCapacity(CellOf(row, Capacity.Individual), CellOf(row, Capacity.Official));
        var outcome = row.Outcome;
        var rule = PartyRules.Find(views.All, law, defendant, outcome.Right?.Id);
        var (result, reasons) = capacity == Capacity.Official ? Official(outcome, rule) : Shut(rule, outcome.Result, outcome.Reasons);
        var circuits = capacity == Capacity.Official && defendant.Capacity == Capacity.Unspecified ? law.Circuits.Select(c => SilentAnswer(c, result)).ToEquatableArray() : outcome.Circuits;
        return new Cell
        {
            Id = "", Plaintiff = FormattableString.Invariant($"p{row.Plaintiff + 1}"), Incident = FormattableString.Invariant($"i{row.Incident + 1}"), Claim = outcome.Right?.Id ?? "unnamed-right", ClaimLabel = outcome.Right?.Label ?? "right not named",
            Setting = SettingOf(row),
            Capacity = capacity, Result = result, Reasons = reasons, Theories = outcome.Theories, NearMisses = outcome.NearMisses, Circuits = circuits,
            NotJudged = result == CellResult.Adequate ? ListedBeside : [],
        };
    }

    /// <summary>The circuits read silence on capacity in different ways, and it matters: open, with each one's answer.</summary>
    private Cell InEitherCapacity(Cell personal, Cell official)
    {
        if (personal.Result == official.Result) return personal;
        return personal with
        {
            Result = CellResult.Unclear, Reasons = personal.Reasons.Prepend(Reason.CircuitSplit).Distinct().ToEquatableArray(), NotJudged = [],
            Circuits = law.Circuits.Select(c => SilentCapacity.Of(c) == Capacity.Official
                ? SilentAnswer(c, official.Result)
                : personal.Circuits.FirstOrDefault(a => a.Circuit == c.Circuit) ?? SilentAnswer(c, personal.Result)).ToEquatableArray(),
        };
    }

    private static CircuitAnswer SilentAnswer(CircuitLaw circuit, CellResult result) =>
        new(circuit.Circuit, circuit.Name, result, circuit.Capacity?.Why ?? "", circuit.Capacity?.Authorities ?? []);

    private string SettingOf(Row row)
    {
        var plaintiff = _case.Plaintiffs.Skip(1).Any() ? _case.Plaintiffs.ElementAt(row.Plaintiff).Name : "";
        var day = _case.Incidents.Count > 1 ? _case.Incidents[row.Incident].When : "";
        return string.Join(", ", new[] { plaintiff, day }.Where(s => s.Length > 0));
    }

    /// <summary>What a rule on parties makes of a cell. Whether the party can be sued may stay open where the facts tie it to nothing.</summary>
    private static (CellResult, EquatableArray<Reason>) Shut(PartyRule? rule, CellResult result, EquatableArray<Reason> reasons)
    {
        if (rule is null || !Words<CellResult>.Find(rule.Result, out var shut) || shut == result) return (result, reasons);
        if (shut == CellResult.Unclear && result == CellResult.Inadequate) return (result, Words<Reason>.Find(rule.Reason, out var open) ? reasons.Append(open).Distinct().ToEquatableArray() : reasons);
        if (!Words<Reason>.Find(rule.Reason, out var reason)) return (shut, reasons);
        return (shut, rule.KeepsReasons ? reasons.Prepend(reason).Distinct().ToEquatableArray() : [reason]);
    }

    /// <summary>An official-capacity claim is one against the office: the State, which is no person where money is asked; or a
    /// local body, which answers for its own policy only. Prospective relief against a state officer asks for the tie alone.</summary>
    private (CellResult, EquatableArray<Reason>) Official(CellEvaluator.Outcome outcome, PartyRule? rule)
    {
        if (rule is { Result: "not-suable" }) return Shut(rule, outcome.Result, outcome.Reasons);
        var prospective = _case.Relief.Any(r => r.Kind is "injunction" or "declaration");
        return (defendant.Employer, prospective) switch
        {
            (PartyKind.State, true) => (outcome.Result, outcome.Reasons),
            (PartyKind.State, false) => (CellResult.NotSuable, [Reason.NotAPerson]),
            _ => OfBody(outcome.Right) is var body && body.Result == CellResult.Adequate ? (body.Result, []) : (body.Result, body.Reasons.Prepend(Reason.OfficialCapacityOnly).Distinct().ToEquatableArray()),
        };
    }

    /// <summary>The claim against the body that the officer stands for; open where the employer is not told, and a policy is.</summary>
    private (CellResult Result, EquatableArray<Reason> Reasons) OfBody(RightModule? right)
    {
        var outcome = new CellEvaluator(views.All, law, PartyRules.BodyBehind(defendant, _case)).Evaluate(right);
        return outcome.Result == CellResult.Adequate && defendant.Employer != PartyKind.Municipality ? (CellResult.Unclear, []) : (outcome.Result, outcome.Reasons);
    }
}
