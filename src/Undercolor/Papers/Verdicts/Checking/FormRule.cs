using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Checking;

/// <summary>One thing that must not be so of any way through the form.</summary>
/// <param name="Question">Index of the question that it is about; -1 where it is about a claim or a defendant.</param>
/// <param name="Plaintiff">Id; empty where the question tells.</param>
/// <param name="Defendant">Id; empty where the question tells.</param>
/// <param name="Claim">Id; empty for all claims, and where the question tells.</param>
/// <param name="When">What must not be so.</param>
/// <param name="Point">Index of the last question that bears on it: once that is passed, it is settled.</param>
public sealed record FormRule(FormFault Fault, int Question, string Plaintiff, string Defendant, string Claim, string Theory, Condition When, int Point);

/// <summary>The rules that a form is held against.</summary>
public static class FormRules
{
    /// <summary>Made one by one: a form can ask for more of them than can be looked at.</summary>
    public static IEnumerable<FormRule> Of(FormStructure structure) =>
        Enumerable.Range(0, structure.Form.Questions.Count).SelectMany(q => AtQuestion(structure, q))
            .Concat(structure.Cells.SelectMany(cell => OfCell(structure, cell)))
            .Concat(Pairs(structure).SelectMany(pair => OfDamages(structure, pair.Plaintiff, pair.Defendant)));

    /// <summary>What must not be so when a question is asked, or by its answer.</summary>
    private static IEnumerable<FormRule> AtQuestion(FormStructure structure, int index)
    {
        var question = structure.Form.Questions[index];
        FormRule Rule(FormFault fault, Condition when) => new(fault, index, question.Plaintiff, question.Defendant, question.Claim, question.Theory, FormStructure.All([structure.Asked(index), when]), index);
        Condition Nobody(EquatableArray<string> defendants) => new Condition.Not(FormStructure.Any(defendants.Select(d => structure.Charged(index, d, before: index))));

        if (question.Finding is FindingKind.Compensatory or FindingKind.Nominal or FindingKind.Punitive or FindingKind.PunitiveBasis) yield return Rule(FormFault.DamagesWithoutLiability, Nobody(question.Defendants));
        if (question.Finding is FindingKind.Punitive or FindingKind.PunitiveBasis && question.Defendants.Any(d => !structure.IsPersonal(d))) yield return Rule(FormFault.PunitiveAgainstBody, FormStructure.Always);
        if (question.Finding == FindingKind.Punitive && Bases(structure, question) is { Count: > 0 } bases)
            yield return Rule(FormFault.PunitiveWithoutBasis, new Condition.Not(FormStructure.Any(bases.Where(b => b < index).Select(b => structure.Is(b, AnswerWord.Yes)))));
        if (question.Finding == FindingKind.Compensatory)
            foreach (var other in Doubles(structure, index))
                yield return Rule(FormFault.CompensatoryTwice, FormStructure.All([structure.Is(other, AnswerWord.Some), structure.Is(index, AnswerWord.Some)]));
        foreach (var option in question.Finding == FindingKind.Cause ? question.Options : [])
            yield return Rule(FormFault.CauseWithoutLiability, FormStructure.All([structure.Marked(index, option.Person), new Condition.Not(structure.Liable(question.Plaintiff, option.Person, structure.ClaimsOf(question), index))])) with { Defendant = option.Person };
        if (Fixed(structure, index) is { } known) yield return Rule(FormFault.AlreadyAnswered, known);
        if (Moot(structure, index) is { } moot) yield return Rule(FormFault.Moot, moot);
    }

    /// <summary>Questions that ask for the state of mind behind punitive damages.</summary>
    private static List<int> Bases(FormStructure structure, VerdictQuestion punitive) =>
        [.. structure.Indices(q => q.Finding == FindingKind.PunitiveBasis && q.Plaintiff == punitive.Plaintiff && q.Defendants.Any(punitive.Defendants.Contains))];

    /// <summary>Earlier questions that award money for the same injury, where it is paid for once.</summary>
    private static IEnumerable<int> Doubles(FormStructure structure, int index)
    {
        var question = structure.Form.Questions[index];
        var injury = structure.Form.Injuries.FirstOrDefault(i => i.Id == question.Injury);
        return injury is null ? [] : structure.Indices(q => q.Finding == FindingKind.Compensatory && q.Injury == injury.Id)
            .Where(i => i < index && !(injury.IsDivisible && !structure.Form.Questions[i].Defendants.Any(question.Defendants.Contains)));
    }

    /// <summary>When the same finding was made before; null for a question to which that cannot happen.</summary>
    private static Condition? Fixed(FormStructure structure, int index)
    {
        var question = structure.Form.Questions[index];
        if (question.Kind == AnswerKind.Amount || question.Finding == FindingKind.Other) return null;
        var same = SameFinding(structure, index).Select(structure.Asked);
        var found = question.Finding != FindingKind.Violation ? [] : structure.Cells
            .Where(c => c.Plaintiff == question.Plaintiff && c.Claim == question.Claim && !structure.IsBody(c.Defendant) && !question.Defendants.Contains(c.Defendant))
            .SelectMany(c => c.Theories).Where(t => t.Needs == UnderlyingViolation.Nobody).Select(t => structure.Proved(t, index));
        return FormStructure.Any([.. same, .. found]);
    }

    /// <summary>Indices of the earlier questions that ask for the same finding.</summary>
    public static IEnumerable<int> SameFinding(FormStructure structure, int index) =>
        structure.Indices(q => q.Finding == structure.Form.Questions[index].Finding && Key(q) == Key(structure.Form.Questions[index])).Where(i => i < index);

    /// <summary>What a question finds, and of whom. Elements and facts without an id are told apart by their words.</summary>
    private static (string, string, string, string, string, string) Key(VerdictQuestion question) =>
        (question.Plaintiff, string.Join(' ', question.Defendants.Order(StringComparer.Ordinal)), question.Claim, question.Theory, question.Injury,
            question.Element.Length > 0 ? question.Element : question.Finding is FindingKind.Element or FindingKind.ImmunityFact ? question.Text : "");

    /// <summary>When nothing can turn on the answer; null for a question to which that cannot happen.</summary>
    private static Condition? Moot(FormStructure structure, int index)
    {
        var question = structure.Form.Questions[index];
        if (question.Kind == AnswerKind.Persons) return new Condition.Not(FormStructure.Any(question.Options.Select(o => o.OnlyIf ?? FormStructure.Always)));
        var cell = structure.CellOf(question.Plaintiff, question.Defendant, question.Claim);
        if (cell is null) return null;
        if (question.Finding == FindingKind.ImmunityFact) return new Condition.Not(structure.Liable(cell, index));
        if (question.Finding != FindingKind.Element) return null;
        var theory = cell.Theories.First(t => t.Theory == question.Theory);
        return FormStructure.Any([structure.Failed(theory, index), structure.NeedLost(cell, theory, index)]);
    }

    private static IEnumerable<FormRule> OfCell(FormStructure structure, VerdictCell cell)
    {
        var point = Bears(structure, cell).Max();
        yield return new(FormFault.Undecided, -1, cell.Plaintiff, cell.Defendant, cell.Claim, "", CellOutcomes.Of(structure, cell).Undecided, point);
        foreach (var theory in cell.Theories.Where(t => t.Needs != UnderlyingViolation.Nobody))
            yield return new(FormFault.NoUnderlyingViolation, -1, cell.Plaintiff, cell.Defendant, cell.Claim, theory.Theory,
                FormStructure.All([structure.Proved(theory), new Condition.Not(structure.NeedMet(cell, theory))]), point);
    }

    /// <summary>Indices of the questions that bear on what a claim comes to.</summary>
    public static IEnumerable<int> Bears(FormStructure structure, VerdictCell cell) =>
    [
        .. cell.Theories.SelectMany(t => t.Elements), .. cell.ImmunityFacts, .. cell.Verdict >= 0 ? [cell.Verdict] : Array.Empty<int>(),
        .. cell.Theories.SelectMany(t => structure.Underlying(cell, t).SelectMany(u => u.Elements).Concat(structure.Violations(cell, t))),
    ];

    /// <summary>Of one plaintiff and one defendant, where the form asks for damages against that defendant at all.</summary>
    private static IEnumerable<FormRule> OfDamages(FormStructure structure, string plaintiff, string defendant)
    {
        List<int> Of(FindingKind finding) => [.. structure.Indices(q => q.Finding == finding && q.Plaintiff == plaintiff && q.Defendants.Contains(defendant))];
        var (compensatory, nominal) = (Of(FindingKind.Compensatory), Of(FindingKind.Nominal));
        foreach (var n in nominal)
            foreach (var c in compensatory)
                yield return new(FormFault.NominalWithCompensatory, n, plaintiff, defendant, "", "",
                    FormStructure.All([structure.Is(n, AnswerWord.Some), structure.Is(c, AnswerWord.Some), structure.Charged(c, defendant), structure.Liable(plaintiff, defendant, structure.ClaimsOf(structure.Form.Questions[n]))]),
                    Last(structure, plaintiff, defendant, [n, c]));
        if (compensatory.Count + nominal.Count == 0) yield break;
        var paid = FormStructure.Any([.. nominal.Select(structure.Asked), .. compensatory.Select(c => FormStructure.All([structure.Is(c, AnswerWord.Some), structure.Charged(c, defendant)]))]);
        yield return new(FormFault.NoDamagesAsked, -1, plaintiff, defendant, "", "", FormStructure.All([structure.Liable(plaintiff, defendant, []), new Condition.Not(paid)]), Last(structure, plaintiff, defendant, [.. compensatory, .. nominal]));
    }

    /// <summary>The last of some questions about damages and of all that they rest on.</summary>
    private static int Last(FormStructure structure, string plaintiff, string defendant, List<int> damages) =>
        damages.Concat(damages.SelectMany(d => structure.Causes(structure.Form.Questions[d])))
            .Concat(structure.CellsOf(plaintiff, defendant, []).SelectMany(c => c.Theories.SelectMany(t => t.Elements).Append(c.Verdict))).Max();

    private static IEnumerable<(string Plaintiff, string Defendant)> Pairs(FormStructure structure) => structure.Cells.Select(c => (c.Plaintiff, c.Defendant)).Distinct();
}
