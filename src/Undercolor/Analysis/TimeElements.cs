using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Analysis;

/// <summary>How long one defendant was there while others did what a theory is about.</summary>
/// <param name="Defendant">The person's id in the case file.</param>
/// <param name="Done">Ids of the statements of what was done.</param>
public sealed record TimedTheory(string Defendant, string Name, string Claim, string Theory, EquatableArray<string> Done, Opportunity Opportunity);

/// <summary>Puts the times of a case file into the grid: whether somebody who is said to have stood by was there, could see, and for how many seconds.</summary>
/// <remarks>The packs say which elements the times bear on (<see cref="ElementTiming"/>). No number of seconds is enough or too few here. A file without times changes nothing.</remarks>
public static class TimeElements
{
    public const string Id = "seconds-to-step-in";

    /// <returns>The assessments, and what was reckoned for each theory that the times bear on, each once.</returns>
    public static (EquatableArray<DefendantAssessment> Defendants, EquatableArray<TimedTheory> Timed) Add(EquatableArray<DefendantAssessment> defendants, Case @case, CaseTimeline times, Stage stage)
    {
        var statements = times.File.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var timed = new List<TimedTheory>();
        var judged = @case.Defendants.Zip(defendants, (person, assessment) => new OfDefendant(person, assessment, times, statements, Aware(@case, person), stage, timed).Judged()).ToEquatableArray();
        return (judged, timed.DistinctBy(t => (t.Defendant, t.Claim, t.Done)).ToEquatableArray());
    }

    private static HashSet<string> Aware(Case @case, Person person) => @case.Facts
        .Where(f => f.Actors.Charges(person.Id) && (f.Kind is FactKind.Act or FactKind.Order or FactKind.Knowledge || f.Has("watch"))).Select(f => f.At.Node).ToHashSet(StringComparer.Ordinal);

    private sealed class OfDefendant(Person person, DefendantAssessment assessment, CaseTimeline times, Dictionary<string, CaseStatement> statements, IReadOnlySet<string> aware, Stage stage, List<TimedTheory> timed)
    {
        private readonly string _id = person.Id.Index < times.File.People.Count ? times.File.People[person.Id.Index].Id : "";

        public DefendantAssessment Judged()
        {
            var cells = assessment.Claims.Select(In).ToEquatableArray();
            return cells == assessment.Claims ? assessment : DefendantAnalyzer.With(assessment, cells);
        }

        private Cell In(Cell cell)
        {
            var judged = cell.Theories.Select(t => (Finding: t, Judged: Judge(cell, t))).ToList();
            var marked = cell with { Theories = judged.Select(j => j.Judged.Theory).ToEquatableArray(), Derivation = Derived(cell.Derivation, judged) };
            if (cell.Result != CellResult.Adequate || judged.Exists(j => IsMet(j.Finding) && j.Judged.Reason is null)) return marked;
            var reasons = judged.Where(j => IsMet(j.Finding)).Select(j => j.Judged.Reason).OfType<Reason>().Distinct().ToEquatableArray();
            var result = judged.Exists(j => IsMet(j.Finding) && !j.Judged.IsContradicted) ? CellResult.Unclear : CellResult.Inadequate;
            return reasons.IsEmpty ? marked : marked.With(result, reasons) with { NotJudged = [] };
        }

        /// <summary>What the times leave of each theory, as one more premise of the cell.</summary>
        private static Derivation? Derived(Derivation? cell, List<(TheoryFinding Finding, Verdict Judged)> judged)
        {
            if (cell is null || judged.TrueForAll(j => j.Judged.Theory == j.Finding)) return cell;
            var timed = judged.Select(j => new Derivation(Step.Timed, j.Finding.Theory, !IsMet(j.Finding) ? "not-met" : j.Judged.Reason is null ? "kept" : j.Judged.IsContradicted ? "not-there" : "open")).ToEquatableArray();
            return cell with { From = [.. cell.From, new(Step.Times, "", new[] { "kept", "open", "not-there" }.FirstOrDefault(v => timed.Any(t => t.Value == v), "kept")) { From = timed }] };
        }

        private static bool IsMet(TheoryFinding theory) => theory.Value is ElementValue.Alleged or ElementValue.Supported or ElementValue.Disputed or ElementValue.Proved;

        private sealed record Verdict(TheoryFinding Theory, Reason? Reason, bool IsContradicted);

        private Verdict Judge(Cell cell, TheoryFinding theory)
        {
            var (done, there) = (theory.Elements.FirstOrDefault(e => e.Timing == ElementTiming.Violation), theory.Elements.FirstOrDefault(e => e.Timing == ElementTiming.Presence));
            if (done is null || there is null || done.Nodes.IsEmpty || there.Nodes.IsEmpty) return new(theory, null, false);
            var force = done.Nodes.Where(statements.ContainsKey).Select(n => statements[n]).ToList();
            var stays = there.Nodes.Where(statements.ContainsKey).Select(n => statements[n]).ToList();
            var opportunity = new OpportunityFinder(times, force, stays, aware).Find();
            if (opportunity is { There: not Overlap.No, Saw: true, Seconds: { Least: 0 or null, Most: null } } && !stays.Exists(s => s is CaseStatement.Presence)) return new(theory, null, false);
            timed.Add(new(_id, assessment.Name, cell.Claim, theory.Theory, force.Select(f => f.Id).ToEquatableArray(), opportunity));
            var (value, reason) = ValueOf(opportunity, stays, force);
            var seconds = Element(done, there, opportunity, reason is null && opportunity.Seconds.Least > 0 ? Lower(done.Value, there.Value) : AtStage(value));
            var elements = theory.Elements.Select(e => e.Timing == ElementTiming.Presence && reason is not null ? e with { Value = AtStage(value), Gaps = seconds.Gaps } : e).Append(seconds).ToEquatableArray();
            return new(theory with { Elements = elements, Value = reason is null ? theory.Value : AtStage(value) }, reason, opportunity.There == Overlap.No);
        }

        /// <summary>What the times make of being there; no reason where they take nothing away.</summary>
        private (ElementValue Value, Reason? Reason) ValueOf(Opportunity opportunity, List<CaseStatement> stays, List<CaseStatement> force) => opportunity switch
        {
            { There: Overlap.No } => (ElementValue.Contradicted, Reason.NotPresent),
            { Saw: false } => (ElementValue.Unclear, Reason.NoKnowledge),
            _ when stays.TrueForAll(s => s is CaseStatement.Presence && force.TrueForAll(f => Overlaps.BeginsAfterMoment(times, s.Id, f))) => (ElementValue.Unclear, Reason.NotPresent),
            _ => (ElementValue.Unclear, null),
        };

        private static ElementFinding Element(ElementFinding done, ElementFinding there, Opportunity opportunity, ElementValue value) => new(
            Id, $"seconds to step in (by the file’s own times{(opportunity.Seconds.Least > 0 ? $": {opportunity.Told}" : "")})", value, done.Grounds.Concat(there.Grounds).Distinct().ToEquatableArray(),
            value is ElementValue.Alleged or ElementValue.Supported or ElementValue.Proved ? [] : [new(OpportunityWords.Says(opportunity), "at the times of both", "when it began, when it ended, and from when to when this person was there", there.Authorities)],
            there.Authorities);

        private ElementValue AtStage(ElementValue value) => stage == Stage.Trial && value == ElementValue.Unclear ? ElementValue.Open : StageProof.ValueOf(value, firm: true, stage);

        /// <summary>The less firm of two values that are met.</summary>
        private static ElementValue Lower(ElementValue one, ElementValue other) => one is ElementValue.Disputed or ElementValue.Open ? one : other;
    }
}
