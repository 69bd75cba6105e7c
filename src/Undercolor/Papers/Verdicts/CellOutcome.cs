using Undercolor.Text;

namespace Undercolor.Papers.Verdicts;

/// <summary>What a claim against a defendant comes to at the end of a way through the form.</summary>
public enum CellOutcome
{
    ForPlaintiff,

    /// <summary>For the plaintiff, and the court still decides on an immunity.</summary>
    ImmunityReserved,
    ForDefendant,

    /// <summary>The general verdict and the answers, or the answers among themselves, do not fit together.</summary>
    Inconsistent,

    /// <summary>Neither proved nor failed.</summary>
    Undecided,
}

/// <summary>The outcomes of a claim as conditions on the answers. Exactly one holds of any answers.</summary>
public sealed record CellOutcomes(VerdictCell Cell, Condition ForPlaintiff, Condition ImmunityReserved, Condition ForDefendant, Condition Inconsistent, Condition Undecided)
{
    public static CellOutcomes Of(FormStructure structure, VerdictCell cell)
    {
        Condition Not(Condition part) => new Condition.Not(part);
        var proved = FormStructure.Any(cell.Theories.Select(t => structure.Proved(t)));
        var baseless = FormStructure.Any(cell.Theories.Select(t => FormStructure.All([structure.Proved(t), Not(structure.NeedMet(cell, t))])));
        var failed = cell.Theories.IsEmpty ? FormStructure.Never : FormStructure.All(cell.Theories.Select(t => FormStructure.Any([structure.Failed(t), Not(structure.NeedMet(cell, t))])));
        var (yes, no) = cell.Verdict < 0 ? (FormStructure.Never, FormStructure.Never) : (structure.Is(cell.Verdict, AnswerWord.Yes), structure.Is(cell.Verdict, AnswerWord.No));
        var inconsistent = FormStructure.Any([baseless, FormStructure.All([proved, no]), FormStructure.All([failed, yes])]);
        var won = FormStructure.All([Not(inconsistent), FormStructure.Any([proved, yes])]);
        var lost = FormStructure.All([Not(inconsistent), FormStructure.Any([failed, no])]);
        var reserved = FormStructure.Any(cell.ImmunityFacts.Select(structure.Asked));
        return new(cell, FormStructure.All([won, Not(reserved)]), FormStructure.All([won, reserved]), lost, inconsistent, FormStructure.All([Not(inconsistent), Not(won), Not(lost)]));
    }

    public IEnumerable<(CellOutcome Outcome, Condition When)> All =>
        [(CellOutcome.ForPlaintiff, ForPlaintiff), (CellOutcome.ImmunityReserved, ImmunityReserved), (CellOutcome.ForDefendant, ForDefendant), (CellOutcome.Inconsistent, Inconsistent), (CellOutcome.Undecided, Undecided)];
}
