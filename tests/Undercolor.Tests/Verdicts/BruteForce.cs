using System.Numerics;
using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Checking;

namespace Undercolor.Tests.Verdicts;

/// <summary>Goes every way through a form one by one, and judges each by the plain definitions of docs/verdict.md. Shares no code with the search.</summary>
internal sealed class BruteForce
{
    private readonly VerdictForm _form;
    private readonly int _count;
    private readonly HashSet<int> _asked = [];

    private BruteForce(VerdictForm form) => (_form, _count) = (form, form.Questions.Count);

    /// <summary>Each fault with the length of the shortest way to it.</summary>
    public SortedDictionary<string, int> Faults { get; } = new(StringComparer.Ordinal);

    public SortedSet<string> Ends { get; } = new(StringComparer.Ordinal);

    public BigInteger Ways { get; private set; }

    public static BruteForce Of(VerdictForm form)
    {
        var brute = new BruteForce(form);
        brute.Go(0, []);
        for (var q = 0; q < form.Questions.Count; q++)
            if (!brute._asked.Contains(q)) brute.Found($"Unreachable {q}", 0);
        return brute;
    }

    /// <param name="Yes">Yes, or an amount above zero, or somebody marked.</param>
    private sealed record Answer(bool Yes, string[] Marked);

    private void Go(int at, SortedDictionary<int, Answer> given)
    {
        if (at == _count)
        {
            Ways++;
            Judge(given, _count);
            return;
        }
        var question = _form.Questions[at];
        if (question.OnlyIf is { } guard && !Is(guard, given))
        {
            On(at, To(at, question.Otherwise), given);
            return;
        }
        _asked.Add(at);
        foreach (var answer in Answers(question, given))
        {
            var more = new SortedDictionary<int, Answer>(given) { [at] = answer };
            var word = question.Kind == AnswerKind.YesNo ? answer.Yes ? AnswerWord.Yes : AnswerWord.No : answer.Yes ? AnswerWord.Some : AnswerWord.None;
            var jump = question.Jumps.Where(j => j.On == word).Concat(question.Jumps.Where(j => j.On == AnswerWord.Any)).FirstOrDefault();
            On(at, To(at, jump?.To), more);
        }
    }

    private void On(int at, int to, SortedDictionary<int, Answer> given)
    {
        if (to > at)
        {
            Go(to, given);
            return;
        }
        Ways++;
        Found($"GoesBack {at}", given.Count);
        Judge(given, at);
    }

    private int To(int at, string? id) => id is null ? at + 1 : id.Length == 0 ? _count : Enumerable.Range(0, _count).First(i => _form.Questions[i].Id == id);

    private static IEnumerable<Answer> Answers(VerdictQuestion question, SortedDictionary<int, Answer> given)
    {
        if (question.Kind != AnswerKind.Persons) return [new(true, []), new(false, [])];
        var sets = new List<string[]> { Array.Empty<string>() };
        foreach (var option in question.Options.Where(o => o.OnlyIf is null || IsIn(o.OnlyIf, given))) sets.AddRange(sets.ToList().Select(s => (string[])[.. s, option.Person]));
        return sets.Select(s => new Answer(s.Length > 0, s));
    }

    private static bool IsIn(Condition condition, SortedDictionary<int, Answer> given) => Is(condition, given);

    private static bool Is(Condition condition, SortedDictionary<int, Answer> given) => condition switch
    {
        Condition.And all => all.Parts.All(p => Is(p, given)),
        Condition.Or any => any.Parts.Any(p => Is(p, given)),
        Condition.Not not => !Is(not.Part, given),
        Condition.Atom atom => given.TryGetValue(int.Parse(atom.Question[1..], System.Globalization.CultureInfo.InvariantCulture), out var answer)
            && (atom.Person.Length > 0 ? answer.Marked.Contains(atom.Person) : atom.Is == AnswerWord.Any || answer.Yes == atom.Is is AnswerWord.Yes or AnswerWord.Some),
        _ => throw new InvalidOperationException(),
    };

    /// <param name="upTo">Only what is settled by questions before this one counts.</param>
    private void Judge(SortedDictionary<int, Answer> given, int upTo)
    {
        foreach (var (q, answer) in given.Where(g => g.Key < upTo))
            foreach (var fault in AtQuestion(q, answer, given)) Found(fault, given.Keys.Count(k => k <= q));
        foreach (var cell in Cells())
        {
            var bears = Bearing(cell);
            if (bears >= upTo) continue;
            var outcome = Outcome(cell, given);
            Ends.Add($"{cell} {outcome}");
            if (outcome == CellOutcome.Undecided) Found($"Undecided {cell.Defendant} {cell.Claim}", given.Keys.Count(k => k <= bears));
            foreach (var theory in TheoriesOf(cell).Where(t => Proved(cell, t, given, _count) && !NeedMet(cell, t, given, _count))) Found($"NoUnderlyingViolation {cell.Defendant} {cell.Claim} {theory}", given.Keys.Count(k => k <= bears));
        }
        foreach (var defendant in _form.Defendants.Select(d => d.Id)) Damages(defendant, given, upTo);
    }

    private IEnumerable<string> AtQuestion(int q, Answer answer, SortedDictionary<int, Answer> given)
    {
        var question = _form.Questions[q];
        var isPunitive = question.Finding is FindingKind.Punitive or FindingKind.PunitiveBasis;
        if ((isPunitive || question.Finding is FindingKind.Compensatory or FindingKind.Nominal) && !question.Defendants.Any(d => Charged(q, d, given, q))) yield return $"DamagesWithoutLiability {q}";
        if (isPunitive && question.Defendants.Any(d => _form.Defendants.First(x => x.Id == d) is { IsBody: true } or { Capacity: Capacity.Official })) yield return $"PunitiveAgainstBody {q}";
        if (question.Finding == FindingKind.Punitive)
        {
            var bases = Of(FindingKind.PunitiveBasis).Where(b => _form.Questions[b].Defendants.Any(d => question.Defendants.Contains(d))).ToList();
            if (bases.Count > 0 && !bases.Exists(b => b < q && Yes(b, given))) yield return $"PunitiveWithoutBasis {q}";
        }
        if (question.Finding == FindingKind.Compensatory && answer.Yes && question.Injury.Length > 0)
        {
            var isDivisible = _form.Injuries.First(i => i.Id == question.Injury).IsDivisible;
            if (Of(FindingKind.Compensatory).Any(o => o < q && _form.Questions[o].Injury == question.Injury && Yes(o, given) && (!isDivisible || _form.Questions[o].Defendants.Any(d => question.Defendants.Contains(d))))) yield return $"CompensatoryTwice {q}";
        }
        if (question.Finding == FindingKind.Cause)
            foreach (var person in answer.Marked.Where(m => !Liable(m, ClaimsOf(question), given, q))) yield return $"CauseWithoutLiability {q} {person}";
        if (question.Kind != AnswerKind.Amount && question.Finding != FindingKind.Other && (given.Keys.Any(o => o < q && SameFinding(o, q)) || question.Finding == FindingKind.Violation && IsKnown(question, given, q))) yield return $"AlreadyAnswered {q}";
        if (IsMoot(question, given, q)) yield return $"Moot {q}";
    }

    private bool SameFinding(int one, int other)
    {
        var (a, b) = (_form.Questions[one], _form.Questions[other]);
        var isTold = a.Finding is FindingKind.Element or FindingKind.ImmunityFact;
        string Name(VerdictQuestion q) => q.Element.Length > 0 ? q.Element : isTold ? q.Text : "";
        return a.Finding == b.Finding && a.Plaintiff == b.Plaintiff && a.Claim == b.Claim && a.Theory == b.Theory && a.Injury == b.Injury && Name(a) == Name(b) && a.Defendants.ToHashSet().SetEquals(b.Defendants);
    }

    private bool IsKnown(VerdictQuestion violation, SortedDictionary<int, Answer> given, int before) => Cells().Any(c => c.Claim == violation.Claim && !IsBody(c.Defendant) && !violation.Defendants.Contains(c.Defendant)
        && TheoriesOf(c).Any(t => Needs(t) == UnderlyingViolation.Nobody && Proved(c, t, given, before)));

    private bool IsMoot(VerdictQuestion question, SortedDictionary<int, Answer> given, int q)
    {
        if (question.Kind == AnswerKind.Persons) return !question.Options.Any(o => o.OnlyIf is null || Is(o.OnlyIf, given));
        if (question.Defendants.Count != 1) return false;
        var cell = new CellKey(question.Defendants[0], question.Claim);
        if (!Cells().Contains(cell)) return false;
        if (question.Finding == FindingKind.ImmunityFact) return !Liable(cell.Defendant, [cell.Claim], given, q);
        if (question.Finding != FindingKind.Element) return false;
        if (Elements(cell, question.Theory).Any(e => e < q && No(e, given))) return true;
        if (Needs(question.Theory) == UnderlyingViolation.Nobody) return false;
        return Sources(cell, question.Theory).All(s => Elements(s.Cell, s.Theory).Any(e => e < q && No(e, given))) && Strangers(cell, question.Theory).All(v => v < q && No(v, given));
    }

    private void Damages(string defendant, SortedDictionary<int, Answer> given, int upTo)
    {
        var (compensatory, nominal) = (Against(FindingKind.Compensatory, defendant), Against(FindingKind.Nominal, defendant));
        var cells = Cells().Where(c => c.Defendant == defendant).ToList();
        if (cells.Count == 0 || compensatory.Count + nominal.Count == 0) return;
        int Last(IEnumerable<int> damages) => damages.Concat(damages.SelectMany(Causes)).Concat(cells.SelectMany(c => Elements(c, null)).Concat(cells.Select(c => VerdictOf(c)))).Max();
        foreach (var n in nominal)
            foreach (var c in compensatory)
                if (Last([n, c]) < upTo && Yes(n, given) && Yes(c, given) && Charged(c, defendant, given, _count) && Liable(defendant, ClaimsOf(_form.Questions[n]), given, _count))
                    Found($"NominalWithCompensatory {n} {defendant}", given.Keys.Count(k => k <= Last([n, c])));
        var last = Last([.. compensatory, .. nominal]);
        if (last < upTo && Liable(defendant, [], given, _count) && !nominal.Exists(given.ContainsKey) && !compensatory.Exists(c => Yes(c, given) && Charged(c, defendant, given, _count)))
            Found($"NoDamagesAsked {defendant}", given.Keys.Count(k => k <= last));
    }

    private CellOutcome Outcome(CellKey cell, SortedDictionary<int, Answer> given)
    {
        var theories = TheoriesOf(cell).ToList();
        bool Fails(string t) => Elements(cell, t).Any(e => No(e, given)) || !NeedMet(cell, t, given, _count);
        var (verdict, proved) = (VerdictOf(cell), theories.Exists(t => Proved(cell, t, given, _count)));
        var (yes, no) = (verdict >= 0 && Yes(verdict, given), verdict >= 0 && No(verdict, given));
        var failed = theories.Count > 0 && theories.TrueForAll(Fails);
        if (theories.Exists(t => Proved(cell, t, given, _count) && !NeedMet(cell, t, given, _count)) || proved && no || failed && yes) return CellOutcome.Inconsistent;
        if (proved || yes) return Of(FindingKind.ImmunityFact).Any(f => KeyOf(f) == cell && given.ContainsKey(f)) ? CellOutcome.ImmunityReserved : CellOutcome.ForPlaintiff;
        return failed || no ? CellOutcome.ForDefendant : CellOutcome.Undecided;
    }

    private sealed record CellKey(string Defendant, string Claim);

    private CellKey? KeyOf(int q) => _form.Questions[q].Defendants.Count == 1 ? new(_form.Questions[q].Defendants[0], _form.Questions[q].Claim) : null;

    private IEnumerable<CellKey> Cells() => Of(FindingKind.Element).Concat(Of(FindingKind.Verdict)).Select(q => KeyOf(q)!).Distinct();

    private IEnumerable<string> TheoriesOf(CellKey cell) => Elements(cell, null).Select(e => _form.Questions[e].Theory).Distinct();

    private IEnumerable<int> Elements(CellKey cell, string? theory) => Of(FindingKind.Element).Where(e => KeyOf(e) == cell && (theory is null || _form.Questions[e].Theory == theory));

    private int VerdictOf(CellKey cell) => Of(FindingKind.Verdict).Where(v => KeyOf(v) == cell).DefaultIfEmpty(-1).First();

    private UnderlyingViolation Needs(string theory) => _form.Theories.First(t => t.Id == theory).Needs;

    private bool Proved(CellKey cell, string theory, SortedDictionary<int, Answer> given, int before) => Elements(cell, theory).All(e => e < before && Yes(e, given));

    private bool NeedMet(CellKey cell, string theory, SortedDictionary<int, Answer> given, int before) => Needs(theory) == UnderlyingViolation.Nobody
        || Sources(cell, theory).Any(s => Proved(s.Cell, s.Theory, given, before)) || Strangers(cell, theory).Any(v => v < before && Yes(v, given));

    private IEnumerable<(CellKey Cell, string Theory)> Sources(CellKey cell, string theory) => Cells().Where(c => c.Claim == cell.Claim && !IsBody(c.Defendant) && (Needs(theory) == UnderlyingViolation.Anyone || c.Defendant != cell.Defendant))
        .SelectMany(c => TheoriesOf(c).Where(t => Needs(t) == UnderlyingViolation.Nobody).Select(t => (c, t)));

    private IEnumerable<int> Strangers(CellKey cell, string theory) => Of(FindingKind.Violation).Where(v => _form.Questions[v].Claim == cell.Claim
        && (Needs(theory) == UnderlyingViolation.Anyone || _form.Questions[v].Defendants.IsEmpty || _form.Questions[v].Defendants.Contains(cell.Defendant)));

    private int Bearing(CellKey cell)
    {
        var all = Elements(cell, null).Append(VerdictOf(cell)).Concat(Of(FindingKind.ImmunityFact).Where(f => KeyOf(f) == cell));
        foreach (var theory in TheoriesOf(cell).Where(t => Needs(t) != UnderlyingViolation.Nobody)) all = all.Concat(Sources(cell, theory).SelectMany(s => Elements(s.Cell, s.Theory))).Concat(Strangers(cell, theory));
        return all.Max();
    }

    private bool Liable(string defendant, IEnumerable<string> claims, SortedDictionary<int, Answer> given, int before) => Cells().Any(c => c.Defendant == defendant && (!claims.Any() || claims.Contains(c.Claim))
        && (TheoriesOf(c).Any(t => Proved(c, t, given, before)) || VerdictOf(c) is >= 0 and var v && v < before && Yes(v, given)));

    private bool Charged(int damages, string defendant, SortedDictionary<int, Answer> given, int before) =>
        Liable(defendant, ClaimsOf(_form.Questions[damages]), given, before) && Causes(damages).Where(c => c < before).All(c => given.TryGetValue(c, out var marked) && marked.Marked.Contains(defendant));

    private IEnumerable<int> Causes(int damages) => _form.Questions[damages] is { Finding: FindingKind.Compensatory, Injury.Length: > 0 } question ? Of(FindingKind.Cause).Where(c => _form.Questions[c].Injury == question.Injury) : [];

    private IEnumerable<string> ClaimsOf(VerdictQuestion question) => question.Claim.Length > 0 ? [question.Claim] : question.Injury.Length > 0 ? _form.Injuries.First(i => i.Id == question.Injury).Claims : [];

    private List<int> Against(FindingKind finding, string defendant) => [.. Of(finding).Where(q => _form.Questions[q].Defendants.Contains(defendant))];

    private IEnumerable<int> Of(FindingKind finding) => Enumerable.Range(0, _count).Where(q => _form.Questions[q].Finding == finding);

    private bool IsBody(string defendant) => _form.Defendants.First(d => d.Id == defendant).IsBody;

    private static bool Yes(int q, SortedDictionary<int, Answer> given) => given.TryGetValue(q, out var answer) && answer.Yes;

    private static bool No(int q, SortedDictionary<int, Answer> given) => given.TryGetValue(q, out var answer) && !answer.Yes;

    private void Found(string fault, int length)
    {
        if (!Faults.TryGetValue(fault, out var known) || length < known) Faults[fault] = length;
    }

    /// <summary>The same key for a fault that the search found.</summary>
    public static string KeyOf(FormRule rule) => rule.Fault switch
    {
        FormFault.Undecided => $"Undecided {rule.Defendant} {rule.Claim}",
        FormFault.NoUnderlyingViolation => $"NoUnderlyingViolation {rule.Defendant} {rule.Claim} {rule.Theory}",
        FormFault.NominalWithCompensatory => $"NominalWithCompensatory {rule.Question} {rule.Defendant}",
        FormFault.NoDamagesAsked => $"NoDamagesAsked {rule.Defendant}",
        FormFault.CauseWithoutLiability => $"CauseWithoutLiability {rule.Question} {rule.Defendant}",
        _ => $"{rule.Fault} {rule.Question}",
    };

    public static string KeyOf(CellEnds ends, CellOutcome outcome) => $"{new CellKey(ends.Cell.Defendant, ends.Cell.Claim)} {outcome}";
}
