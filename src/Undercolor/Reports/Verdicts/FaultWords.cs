using Undercolor.Papers.Verdicts;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Papers.Verdicts.Judging;
using Undercolor.Text;

namespace Undercolor.Reports.Verdicts;

/// <summary>What is wrong with a form, or with answers, in one sentence.</summary>
internal sealed class FaultWords(VerdictForm form)
{
    public string Of(FormRule rule) => rule.Fault switch
    {
        FormFault.GoesBack => $"{Question(rule)} sends the jury back to a question that it has passed, or to itself.",
        FormFault.Unreachable => $"{Question(rule)} is asked on no way through the form.",
        FormFault.Undecided => $"The form can end with {Cell(rule)} neither proved nor failed.",
        FormFault.NoUnderlyingViolation => $"{form.NameOf(rule.Defendant)} can be found liable to {form.NameOf(rule.Plaintiff)} for {form.LabelOf(rule.Claim)} by {Theory(rule)}, which needs a violation by {Needed(rule)}, although none was found.",
        FormFault.DamagesWithoutLiability => $"{Question(rule)} asks for damages although nobody against whom they could lie was found liable.",
        FormFault.PunitiveAgainstBody => $"{Question(rule)} asks for punitive damages against a body, or against a person for the office.",
        FormFault.PunitiveWithoutBasis => $"{Question(rule)} asks for punitive damages although the state of mind that they need was not found.",
        FormFault.NominalWithCompensatory => $"{Question(rule)} lets the jury award nominal damages to {form.NameOf(rule.Plaintiff)} against {form.NameOf(rule.Defendant)} beside compensatory damages.",
        FormFault.CompensatoryTwice => $"{Question(rule)} lets the jury compensate for an injury for which an earlier question has done so.",
        FormFault.CauseWithoutLiability => $"{Question(rule)} lets the jury mark {form.NameOf(rule.Defendant)}, who was not found liable, as a cause.",
        FormFault.AlreadyAnswered => $"{Question(rule)} asks for what an earlier answer has fixed.",
        FormFault.Moot => $"{Question(rule)} is asked although its answer can change nothing any more.",
        FormFault.NoDamagesAsked => $"{form.NameOf(rule.Defendant)} can be found liable to {form.NameOf(rule.Plaintiff)} with no damages awarded, and the form asks for no nominal damages then.",
    };

    /// <summary>The same of answers that a jury gave.</summary>
    public string Given(FormRule rule) => rule.Fault switch
    {
        FormFault.NoUnderlyingViolation => $"{form.NameOf(rule.Defendant)} is found liable to {form.NameOf(rule.Plaintiff)} for {form.LabelOf(rule.Claim)} by {Theory(rule)}, which needs a violation by {Needed(rule)}, and none is found.",
        FormFault.DamagesWithoutLiability => $"{Question(rule)} awards damages, or finds a ground for them, although nobody against whom they could lie is found liable.",
        FormFault.PunitiveAgainstBody => $"{Question(rule)} awards punitive damages against a body, or against a person for the office.",
        FormFault.PunitiveWithoutBasis => $"{Question(rule)} awards punitive damages although the state of mind that they need is not found.",
        FormFault.NominalWithCompensatory => $"{Question(rule)} awards nominal damages to {form.NameOf(rule.Plaintiff)} against {form.NameOf(rule.Defendant)} beside compensatory damages.",
        FormFault.CompensatoryTwice => $"{Question(rule)} compensates for an injury for which an earlier answer has done so.",
        FormFault.CauseWithoutLiability => $"{Question(rule)} marks {form.NameOf(rule.Defendant)}, who is not found liable, as a cause.",
        FormFault.AlreadyAnswered => $"{Question(rule)} was answered otherwise than the same question before.",
        FormFault.GoesBack or FormFault.Unreachable or FormFault.Undecided or FormFault.Moot or FormFault.NoDamagesAsked => Of(rule),
    };

    public string Cell(VerdictCell cell) => $"{form.NameOf(cell.Plaintiff)} against {form.NameOf(cell.Defendant)}, {form.LabelOf(cell.Claim)}";

    /// <summary>One answer on a way: <c>question 4, YES: Was Officer Vale there …?</c> Where that the question is asked is the fault, no answer is said.</summary>
    public string Step(StepTaken step, FormRule rule) => FormattableString.Invariant($"question {step.Question + 1}, {(step.Question == rule.Question && IsAsking(rule.Fault) ? "asked" : Answer(step))}: {VisibleText.Of(form.Questions[step.Question].Text)}");

    private static bool IsAsking(FormFault fault) =>
        fault is FormFault.DamagesWithoutLiability or FormFault.PunitiveAgainstBody or FormFault.PunitiveWithoutBasis or FormFault.AlreadyAnswered or FormFault.Moot;

    public static string Outcome(CellOutcome outcome) => outcome switch
    {
        CellOutcome.ForPlaintiff => "for the plaintiff",
        CellOutcome.ImmunityReserved => "for the plaintiff, with immunity reserved to the court",
        CellOutcome.ForDefendant => "for the defendant",
        CellOutcome.Inconsistent => "inconsistent",
        CellOutcome.Undecided => "not decided",
    };

    public string Answer(GivenAnswer given) => form.Questions[given.Question].Kind switch
    {
        AnswerKind.YesNo => given.Word == AnswerWord.Yes ? "YES" : "NO",
        AnswerKind.Amount => Money(given.Amount),
        AnswerKind.Persons => given.Persons.IsEmpty ? "nobody" : string.Join(", ", given.Persons.Select(form.NameOf)),
    };

    public static string Money(decimal amount) => FormattableString.Invariant($"${amount:#,##0.00}").Replace(".00", "", StringComparison.Ordinal);

    private string Answer(StepTaken step) => form.Questions[step.Question].Kind switch
    {
        AnswerKind.YesNo => step.Answer == AnswerWord.Yes ? "YES" : "NO",
        AnswerKind.Amount => step.Answer == AnswerWord.Some ? "an amount above zero" : "zero",
        AnswerKind.Persons => step.Persons.IsEmpty ? "nobody marked" : $"marked {string.Join(", ", step.Persons.Select(form.NameOf))}",
    };

    private static string Question(FormRule rule) => FormattableString.Invariant($"Question {rule.Question + 1}");

    private string Cell(FormRule rule) => $"{form.NameOf(rule.Plaintiff)} against {form.NameOf(rule.Defendant)}, {form.LabelOf(rule.Claim)},";

    private string Theory(FormRule rule) => $"“{form.Theories.FirstOrDefault(t => t.Id == rule.Theory)?.Label ?? rule.Theory}”";

    private string Needed(FormRule rule) => form.Theories.FirstOrDefault(t => t.Id == rule.Theory)?.Needs == Doctrine.UnderlyingViolation.Another ? "somebody else" : "somebody";
}
