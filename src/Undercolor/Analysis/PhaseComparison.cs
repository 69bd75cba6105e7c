using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Analysis;

/// <summary>A phase as the report names it.</summary>
public sealed record PhaseColumn(string Id, string What);

/// <summary>What one claim against one defendant comes to on the facts of one phase and those that belong to no phase.</summary>
/// <param name="Conduct">Ids of the defendant's own statements in the phase.</param>
public sealed record PhaseCell(string Phase, CellResult Result, EquatableArray<Reason> Reasons, EquatableArray<TheoryFinding> Theories, EquatableArray<string> Conduct);

/// <summary>One claim against one defendant in each phase.</summary>
/// <param name="Cells">In the order of the phases.</param>
public sealed record PhaseRow(string Defendant, string Plaintiff, string Claim, string ClaimLabel, Capacity Capacity, CellResult Whole, EquatableArray<PhaseCell> Cells);

/// <summary>Each defendant in each phase.</summary>
/// <param name="Unplaced">Ids of happenings that neither the file nor its times put into one phase; they count for none.</param>
/// <param name="Left">How many phases were not judged because there are too many.</param>
public sealed record PhaseReport(string File, Stage Stage, EquatableArray<PhaseColumn> Phases, EquatableArray<PhaseRow> Rows, EquatableArray<string> Unplaced, int Left);

/// <summary>Judges a case phase by phase: on what happened in the phase, and on what belongs to no phase.</summary>
public static class PhaseComparison
{
    /// <summary>More phases than this are not judged.</summary>
    public const int MostPhases = 40;

    public static PhaseReport Of(Case @case, LawInForce law, CaseTimeline times, Stage stage)
    {
        var all = times.File.Incidents.SelectMany(i => i.Phases).DistinctBy(p => p.Id).ToList();
        var phases = all.Take(MostPhases).ToList();
        var membership = new PhaseMembership(times, phases);
        EquatableArray<DefendantAssessment> Judge(Case part) => TimeElements.Add(Analyzer.Assess(part, law, stage), part, times, stage).Defendants;
        var whole = Judge(@case);
        var judged = phases.Select(p => Judge(@case with { Facts = @case.Facts.Where(f => membership.IsIn(f.At.Node, p.Id)).ToEquatableArray() })).ToList();
        var rows = whole.SelectMany((defendant, i) => defendant.Claims.Select(c => c.Key).Distinct().Select(key =>
        {
            var best = DefendantAnalyzer.Best(defendant, key)!;
            var id = times.File.People[@case.Defendants.ElementAt(i).Id.Index].Id;
            var cells = phases.Select((p, at) => Cell(p.Id, DefendantAnalyzer.Best(judged[at][i], key), membership.Own(p.Id, id))).ToEquatableArray();
            return new PhaseRow(defendant.Name, key.Plaintiff, key.Claim, best.ClaimLabel, key.Capacity, best.Result, cells);
        })).ToEquatableArray();
        return new(times.File.Name, stage, phases.Select(p => new PhaseColumn(p.Id, p.What.IsEmpty ? p.Id : p.What.Text)).ToEquatableArray(), rows, membership.Unplaced, all.Count - phases.Count);
    }

    private static PhaseCell Cell(string phase, Cell? cell, EquatableArray<string> conduct) =>
        cell is null ? new(phase, CellResult.Inadequate, [Reason.NoFacts], [], conduct) : new(phase, cell.Result, cell.Reasons, cell.Theories, conduct);
}

/// <summary>Which statements belong to which phase: those that say so, and those whose times leave no other choice.</summary>
internal sealed class PhaseMembership
{
    private readonly Dictionary<string, CaseStatement> _statements;
    private readonly Dictionary<string, HashSet<string>> _phases = new(StringComparer.Ordinal);

    public PhaseMembership(CaseTimeline times, IReadOnlyList<CasePhase> phases)
    {
        _statements = times.File.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var statement in _statements.Values.Where(s => Happens(s) || s is CaseStatement.Knowledge)) _phases[statement.Id] = [.. phases.Where(p => IsIn(times, statement, p.Id)).Select(p => p.Id)];
        Unplaced = _statements.Values.Where(s => Happens(s) && _phases[s.Id].Count == 0).Select(s => s.Id).ToEquatableArray();
    }

    public EquatableArray<string> Unplaced { get; }

    /// <summary>Whether a statement counts in a phase. Policies, training, supervision, injuries and what is no statement count in each.</summary>
    public bool IsIn(string id, string phase) => !_phases.TryGetValue(id, out var own) || own.Contains(phase);

    /// <summary>Ids of what one person did in a phase, or of where that person was.</summary>
    public EquatableArray<string> Own(string phase, string person) =>
        _phases.Where(p => p.Value.Contains(phase) && Happens(_statements[p.Key]) && _statements[p.Key].Who.Contains(person)).Select(p => p.Key).ToEquatableArray();

    private static bool Happens(CaseStatement statement) => statement is CaseStatement.Event or CaseStatement.Order or CaseStatement.Agreement or CaseStatement.Presence;

    private static bool IsIn(CaseTimeline times, CaseStatement statement, string phase)
    {
        if (statement is CaseStatement.Knowledge) return !times.IsSurelyAfter(Overlaps.Begin(statement.Id), Overlaps.End(phase));
        if (statement.Phase.Length > 0 && (statement.Phase == phase || statement is not CaseStatement.Presence)) return statement.Phase == phase;
        if (statement is CaseStatement.Presence) return Overlaps.Of(times, statement.Id, phase) == Overlap.Surely;
        return times.Between(Overlaps.Begin(phase), Overlaps.Begin(statement.Id)).Least >= 0 && times.Between(Overlaps.End(phase), Overlaps.Begin(statement.Id)).Most <= 0;
    }
}
