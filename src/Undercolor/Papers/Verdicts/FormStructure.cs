using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>What the questions of a form come to for each claim against each defendant, as conditions on their answers.</summary>
/// <remarks>Where a condition takes <c>before</c>, only questions with a smaller index count: what is known when that question is asked.</remarks>
public sealed class FormStructure
{
    private readonly Dictionary<string, VerdictTheory> _theories;
    private readonly Dictionary<string, VerdictDefendant> _defendants;

    public FormStructure(VerdictForm form)
    {
        Form = form;
        _theories = form.Theories.ToDictionary(t => t.Id, StringComparer.Ordinal);
        _defendants = form.Defendants.ToDictionary(d => d.Id, StringComparer.Ordinal);
        Cells = [.. Indices(q => q.Finding is FindingKind.Element or FindingKind.Verdict)
            .GroupBy(i => (form.Questions[i].Plaintiff, form.Questions[i].Defendant, form.Questions[i].Claim)).Select(g => CellOf(g.Key, [.. g]))];
    }

    public VerdictForm Form { get; }

    /// <summary>In the order in which the form first asks about them.</summary>
    public EquatableArray<VerdictCell> Cells { get; }

    public bool IsBody(string defendant) => !_defendants.TryGetValue(defendant, out var found) || found.IsBody;

    public bool IsPersonal(string defendant) => _defendants.TryGetValue(defendant, out var found) && found.IsPersonal;

    /// <summary>Indices of the questions of a kind.</summary>
    public IEnumerable<int> Indices(Func<VerdictQuestion, bool> isSo) => Enumerable.Range(0, Form.Questions.Count).Where(i => isSo(Form.Questions[i]));

    public VerdictCell? CellOf(string plaintiff, string defendant, string claim) => Cells.FirstOrDefault(c => c.Plaintiff == plaintiff && c.Defendant == defendant && c.Claim == claim);

    public Condition Is(int question, AnswerWord answer) => new Condition.Atom(Form.Questions[question].Id, answer);

    public Condition Marked(int question, string person) => new Condition.Atom(Form.Questions[question].Id, AnswerWord.Any, person);

    public Condition Asked(int question) => Is(question, AnswerWord.Any);

    /// <summary>Each element is answered with yes.</summary>
    public Condition Proved(CellTheory theory, int before = int.MaxValue) =>
        theory.Elements.Any(e => e >= before) ? Never : All(theory.Elements.Select(e => Is(e, AnswerWord.Yes)));

    /// <summary>An element is answered with no.</summary>
    public Condition Failed(CellTheory theory, int before = int.MaxValue) => Any(theory.Elements.Where(e => e < before).Select(e => Is(e, AnswerWord.No)));

    /// <summary>A theory is proved, or the general verdict is for the plaintiff.</summary>
    public Condition Liable(VerdictCell cell, int before = int.MaxValue) => Any([
        .. cell.Theories.Select(t => Proved(t, before)),
        .. cell.Verdict >= 0 && cell.Verdict < before ? [Is(cell.Verdict, AnswerWord.Yes)] : Array.Empty<Condition>()]);

    /// <summary>Liable to a plaintiff on one of some claims.</summary>
    /// <param name="claims">Empty for all.</param>
    public Condition Liable(string plaintiff, string defendant, EquatableArray<string> claims, int before = int.MaxValue) => Any(CellsOf(plaintiff, defendant, claims).Select(c => Liable(c, before)));

    public IEnumerable<VerdictCell> CellsOf(string plaintiff, string defendant, EquatableArray<string> claims) =>
        Cells.Where(c => (plaintiff.Length == 0 || c.Plaintiff == plaintiff) && c.Defendant == defendant && (claims.IsEmpty || claims.Contains(c.Claim)));

    /// <summary>Somebody's own violation is found, as far as the theory needs one.</summary>
    public Condition NeedMet(VerdictCell cell, CellTheory theory, int before = int.MaxValue) => theory.Needs == UnderlyingViolation.Nobody ? Always : Any([
        .. Underlying(cell, theory).Select(t => Proved(t, before)),
        .. Violations(cell, theory).Where(v => v < before).Select(v => Is(v, AnswerWord.Yes))]);

    /// <summary>The violation that the theory needs can no longer be found.</summary>
    public Condition NeedLost(VerdictCell cell, CellTheory theory, int before) => theory.Needs == UnderlyingViolation.Nobody ? Never : All([
        .. Underlying(cell, theory).Select(t => Failed(t, before)),
        .. Violations(cell, theory).Select(v => v < before ? Is(v, AnswerWord.No) : Never)]);

    /// <summary>The theories of people, needing nobody else's violation, by which the violation that a theory needs can be found.</summary>
    public IEnumerable<CellTheory> Underlying(VerdictCell cell, CellTheory theory) => theory.Needs == UnderlyingViolation.Nobody ? [] : Cells
        .Where(c => c.Plaintiff == cell.Plaintiff && c.Claim == cell.Claim && !IsBody(c.Defendant) && (theory.Needs == UnderlyingViolation.Anyone || c.Defendant != cell.Defendant))
        .SelectMany(c => c.Theories).Where(t => t.Needs == UnderlyingViolation.Nobody);

    /// <summary>The questions by which the violation of somebody who is not sued can be found.</summary>
    public IEnumerable<int> Violations(VerdictCell cell, CellTheory theory) => theory.Needs == UnderlyingViolation.Nobody ? [] : Indices(q => q.Finding == FindingKind.Violation
        && q.Plaintiff == cell.Plaintiff && q.Claim == cell.Claim && (theory.Needs == UnderlyingViolation.Anyone || q.Defendants.IsEmpty || q.Defendants.Contains(cell.Defendant)));

    /// <summary>Whoever is charged with an amount: liable, and marked where the form asks whose conduct caused the injury.</summary>
    public Condition Charged(int damages, string defendant, int before = int.MaxValue)
    {
        var question = Form.Questions[damages];
        return All([Liable(question.Plaintiff, defendant, ClaimsOf(question), before), .. Causes(question).Where(c => c < before).Select(c => Marked(c, defendant))]);
    }

    /// <summary>The questions that ask whose conduct caused the injury of an amount.</summary>
    public IEnumerable<int> Causes(VerdictQuestion damages) =>
        damages.Finding != FindingKind.Compensatory || damages.Injury.Length == 0 ? [] : Indices(q => q.Finding == FindingKind.Cause && q.Injury == damages.Injury);

    /// <summary>The claims on which a question about damages can rest; empty for all.</summary>
    public EquatableArray<string> ClaimsOf(VerdictQuestion question) =>
        question.Claim.Length > 0 ? [question.Claim] : Form.Injuries.FirstOrDefault(i => i.Id == question.Injury)?.Claims ?? [];

    public static Condition Always { get; } = new Condition.And([]);

    public static Condition Never { get; } = new Condition.Or([]);

    public static Condition All(IEnumerable<Condition> parts) => new Condition.And(parts.ToEquatableArray());

    public static Condition Any(IEnumerable<Condition> parts) => new Condition.Or(parts.ToEquatableArray());

    private VerdictCell CellOf((string Plaintiff, string Defendant, string Claim) key, List<int> questions)
    {
        var theories = questions.Where(i => Form.Questions[i].Finding == FindingKind.Element).GroupBy(i => Form.Questions[i].Theory)
            .Select(g => new CellTheory(g.Key, _theories.TryGetValue(g.Key, out var theory) ? theory.Needs : UnderlyingViolation.Nobody, [.. g])).ToEquatableArray();
        var facts = Indices(q => q.Finding == FindingKind.ImmunityFact && (q.Plaintiff, q.Defendant, q.Claim) == key).ToEquatableArray();
        return new(key.Plaintiff, key.Defendant, key.Claim, theories, questions.Find(i => Form.Questions[i].Finding == FindingKind.Verdict) is var v && questions.Exists(i => Form.Questions[i].Finding == FindingKind.Verdict) ? v : -1, facts);
    }
}
