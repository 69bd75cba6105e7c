using Undercolor.Cases;
using Undercolor.Causation.Events;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Puts what the stated links of a case file come to into the grid: an element of each theory for the loss of the right and for each harm.</summary>
/// <remarks>Only the loss of the right can change a cell, and only where the file says which event took the right away: a harm beyond it is never asked for by a cell.
/// A file without links changes nothing.</remarks>
public static class CausationElements
{
    public static EquatableArray<DefendantAssessment> Add(EquatableArray<DefendantAssessment> defendants, Case @case, CausationReport? report, ChainRules rules) =>
        report is not { HasLinks: true, Faults.Count: 0 } ? defendants : @case.Defendants.Zip(defendants, (person, assessment) => With(assessment, new Elements(@case, report, rules, person))).ToEquatableArray();

    private static DefendantAssessment With(DefendantAssessment assessment, Elements elements)
    {
        if (elements.IsNone || assessment.Claims.IsEmpty) return assessment;
        return DefendantAnalyzer.With(assessment, assessment.Claims.Select(elements.In).ToEquatableArray());
    }

    private sealed class Elements
    {
        private readonly Case _case;
        private readonly CausationReport _report;
        private readonly ChainRules _rules;
        private readonly List<CausalAnswer> _answers;
        private readonly List<ElementFinding> _elements;

        public Elements(Case @case, CausationReport report, ChainRules rules, Person person)
        {
            (_case, _report, _rules) = (@case, report, rules);
            var id = report.Graph.People.FirstOrDefault(p => p.IsDefendant && p.Name == person.Name)?.Id;
            _answers = [.. report.Effects.Where(e => e.Effect.IsDeprivation || report.Graph.Links.Any(l => l.To == e.Effect.Event)).SelectMany(e => e.Answers).Where(a => a.Person == id)];
            _elements = [.. _answers.Select(Finding)];
        }

        public bool IsNone => _answers.Count == 0;

        public Cell In(Cell cell)
        {
            var marked = cell with { Derivation = Derived(cell.Derivation), Theories = cell.Theories.Select(t => t with { Elements = t.Elements.Concat(_elements).ToEquatableArray() }).ToEquatableArray() };
            var losses = _answers.Where(a => a.Effect.IsDeprivation).Select(a => a.Result).ToList();
            if (cell.Result != CellResult.Adequate || losses.Count == 0 || losses.Contains(CauseResult.Stated)) return marked;
            var result = losses.Contains(CauseResult.Open) ? CellResult.Unclear : CellResult.Inadequate;
            return marked.With(result, [result == CellResult.Inadequate && losses.Contains(CauseResult.CutOff) ? Reason.SupersedingCause : Reason.NoCausation]);
        }

        /// <summary>What the links come to for the losses of the right, as one more premise of the cell.</summary>
        private Derivation? Derived(Derivation? cell)
        {
            var losses = _answers.Where(a => a.Effect.IsDeprivation).Select((a, i) => new Derivation(Step.Loss, FormattableString.Invariant($"{i + 1}"), Words<CauseResult>.Of(a.Result))).ToEquatableArray();
            if (cell is null || losses.IsEmpty) return cell;
            var value = losses.Any(l => l.Value == "stated") ? "stated" : losses.Any(l => l.Value == "open") ? "open" : losses.Any(l => l.Value == "cut-off") ? "cut-off" : "not-shown";
            return cell with { From = [.. cell.From, new(Step.Links, "", value) { From = losses }] };
        }

        private ElementFinding Finding(CausalAnswer answer)
        {
            var value = ValueOf(answer.Result);
            var (what, note) = (_report.Graph.Events[answer.Effect.Event].Words, _rules[CausationPoint.ButFor]);
            return new(answer.Effect.IsDeprivation ? "caused-deprivation" : "caused-harm", $"caused \u201c{what}\u201d (by the stated links)", value, Grounds(answer),
                value == ElementValue.Alleged ? [] : [new($"the stated links do not show that this person's conduct caused \u201c{what}\u201d: {Words<CausalPattern>.Of(answer.Pattern).Replace('-', ' ')}", "under links", "a link from this person's act to the harm, and what is known of whoever stands between", note.Authorities)],
                note.Authorities);
        }

        private static ElementValue ValueOf(CauseResult result) => result switch
        {
            CauseResult.Stated => ElementValue.Alleged,
            CauseResult.Open => ElementValue.Unclear,
            CauseResult.CutOff or CauseResult.NotButFor => ElementValue.Contradicted,
            CauseResult.NotLinked => ElementValue.Missing,
        };

        /// <summary>Where the file states the events on the way.</summary>
        private EquatableArray<Pinpoint> Grounds(CausalAnswer answer) =>
            (answer.Connection.Path.IsEmpty ? answer.Conduct : answer.Connection.Path).Select(e => _case.Facts.FirstOrDefault(f => f.At.Node == _report.Graph.Events[e].Id)?.At).OfType<Pinpoint>().Distinct().ToEquatableArray();
    }
}
