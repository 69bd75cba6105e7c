using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Judging;

/// <summary>Reads the judgment out of a form and a jury's answers.</summary>
public sealed class JudgmentReader
{
    private readonly VerdictForm _form;
    private readonly VerdictAnswers _answers;
    private readonly FormStructure _structure;
    private readonly Dictionary<string, GivenAnswer> _given;
    private readonly Dictionary<string, int> _index;

    private JudgmentReader(VerdictForm form, VerdictAnswers answers)
    {
        (_form, _answers, _structure) = (form, answers, new(form));
        _given = answers.Answers.ToDictionary(a => form.Questions[a.Question].Id, StringComparer.Ordinal);
        _index = form.Questions.Select((q, i) => (q.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
    }

    public static Judgment Read(VerdictForm form, VerdictAnswers answers) => new JudgmentReader(form, answers).Judge();

    private Judgment Judge()
    {
        var (path, isComplete) = Walk();
        var unanswered = path.Where(q => !IsAnswered(q)).ToEquatableArray();
        var surplus = isComplete ? _answers.Answers.Select(a => a.Question).Where(q => !path.Contains(q)).Order().ToEquatableArray() : [];
        var cells = _structure.Cells.Select(CellOf).ToEquatableArray();
        var contradictions = FormRules.Of(_structure).Where(IsBroken).ToEquatableArray();
        return new(_form, _answers, path, unanswered, surplus, contradictions, cells, Awards(cells).ToEquatableArray(), Troubles(unanswered, surplus, contradictions, cells).ToEquatableArray());
    }

    /// <summary>The questions on the way that the answers take. Where a missing answer decides where to go on, the way is not known any further.</summary>
    private (EquatableArray<int> Path, bool IsComplete) Walk()
    {
        var path = new List<int>();
        for (var at = 0; at < _form.Questions.Count;)
        {
            var question = _form.Questions[at];
            var isAsked = question.OnlyIf is not { } guard || Holds(guard);
            if (isAsked) path.Add(at);
            var given = _given.GetValueOrDefault(question.Id);
            if (isAsked && given is null && question.Jumps.Any(j => j.On != AnswerWord.Any)) return (path.ToEquatableArray(), false);
            var id = isAsked ? question.JumpOn(given?.Word ?? AnswerWord.Any)?.To : question.Otherwise;
            var to = id is null ? at + 1 : id.Length == 0 ? _form.Questions.Count : _index[id];
            if (to <= at) break;
            at = to;
        }
        return (path.ToEquatableArray(), true);
    }

    private bool IsAnswered(int question) => _given.ContainsKey(_form.Questions[question].Id);

    private bool Holds(Condition condition) => condition.Holds(atom => _given.TryGetValue(atom.Question, out var given)
        && (atom.Person.Length > 0 ? given.Persons.Contains(atom.Person) : atom.Is == AnswerWord.Any || given.Word == atom.Is));

    private CellJudgment CellOf(VerdictCell cell)
    {
        var outcome = CellOutcomes.Of(_structure, cell).All.First(o => Holds(o.When)).Outcome;
        var proved = cell.Theories.Where(t => Holds(_structure.Proved(t))).ToList();
        IEnumerable<int> because = outcome switch
        {
            CellOutcome.ForPlaintiff or CellOutcome.ImmunityReserved => proved.Count > 0 ? proved[0].Elements.Concat(MetBy(cell, proved[0])) : [cell.Verdict],
            CellOutcome.ForDefendant or CellOutcome.Inconsistent or CellOutcome.Undecided => [.. cell.Theories.SelectMany(t => t.Elements)],
        };
        if (cell.Verdict >= 0) because = because.Append(cell.Verdict);
        return new(cell, outcome, proved.Select(t => t.Theory).ToEquatableArray(), because.Distinct().Where(IsAnswered).Order().ToEquatableArray());
    }

    /// <summary>The answers that found the violation which a theory needs.</summary>
    private IEnumerable<int> MetBy(VerdictCell cell, CellTheory theory) =>
        _structure.Underlying(cell, theory).Where(t => Holds(_structure.Proved(t))).SelectMany(t => t.Elements)
            .Concat(_structure.Violations(cell, theory).Where(v => Holds(_structure.Is(v, AnswerWord.Yes))));

    /// <summary>Whether answers contradict each other. A form may ask what it ought not to ask; that alone is no contradiction.</summary>
    private bool IsBroken(FormRule rule) => rule.Fault switch
    {
        FormFault.NoUnderlyingViolation or FormFault.NominalWithCompensatory or FormFault.CompensatoryTwice or FormFault.CauseWithoutLiability => Holds(rule.When),
        FormFault.DamagesWithoutLiability or FormFault.PunitiveAgainstBody or FormFault.PunitiveWithoutBasis => Word(rule.Question) is AnswerWord.Some or AnswerWord.Yes && Holds(rule.When),
        FormFault.AlreadyAnswered => IsAnswered(rule.Question) && FormRules.SameFinding(_structure, rule.Question).Any(q => Word(q) is { } other && Word(rule.Question) != other),
        FormFault.GoesBack or FormFault.Unreachable or FormFault.Undecided or FormFault.Moot or FormFault.NoDamagesAsked => false,
    };

    private AnswerWord? Word(int question) => _given.GetValueOrDefault(_form.Questions[question].Id)?.Word;

    private IEnumerable<Award> Awards(EquatableArray<CellJudgment> cells)
    {
        foreach (var given in _answers.Answers.Where(a => a.Amount > 0).OrderBy(a => a.Question))
        {
            var question = _form.Questions[given.Question];
            if (question.Finding is not (FindingKind.Compensatory or FindingKind.Nominal or FindingKind.Punitive)) continue;
            List<CellJudgment> On(string defendant) => [.. cells.Where(c => c.IsForPlaintiff && c.Cell.Defendant == defendant && (question.Plaintiff.Length == 0 || c.Cell.Plaintiff == question.Plaintiff)
                && (_structure.ClaimsOf(question) is var claims && (claims.IsEmpty || claims.Contains(c.Cell.Claim))))];
            var owing = question.Defendants.Where(d => On(d).Count > 0 && _structure.Causes(question).All(c => Holds(_structure.Marked(c, d)))).ToEquatableArray();
            yield return new(given.Question, given.Amount, owing, owing.Any() && owing.All(d => On(d).All(c => c.Outcome == CellOutcome.ImmunityReserved)));
        }
    }

    private IEnumerable<VerdictTrouble> Troubles(EquatableArray<int> unanswered, EquatableArray<int> surplus, EquatableArray<FormRule> contradictions, EquatableArray<CellJudgment> cells)
    {
        var isGeneral = _structure.Cells.Any(c => c.Verdict >= 0);
        var isAgainstVerdict = cells.Any(c => c.Outcome == CellOutcome.Inconsistent && c.Cell.Verdict >= 0);
        var isAmongAnswers = contradictions.Any() || cells.Any(c => c.Outcome == CellOutcome.Inconsistent && c.Cell.Verdict < 0);
        if (unanswered.Any() || cells.Any(c => c.Outcome == CellOutcome.Undecided)) yield return isGeneral ? VerdictTrouble.GeneralUnanswered : VerdictTrouble.SpecialUnanswered;
        if (isAmongAnswers && !isGeneral) yield return VerdictTrouble.SpecialInconsistent;
        if (isGeneral && isAmongAnswers) yield return isAgainstVerdict ? VerdictTrouble.GeneralAndAnswersInconsistent : VerdictTrouble.AnswersInconsistentBesideGeneral;
        if (isGeneral && isAgainstVerdict && !isAmongAnswers) yield return VerdictTrouble.GeneralAgainstAnswers;
        if (surplus.Any()) yield return VerdictTrouble.Surplus;
    }
}
