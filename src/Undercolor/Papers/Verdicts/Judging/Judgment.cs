using Undercolor.Doctrine;
using Undercolor.Papers.Verdicts.Checking;
using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Judging;

/// <summary>What the answers come to.</summary>
/// <param name="Path">Indices of the questions on the way that the answers took, in order; those without an answer too.</param>
/// <param name="Unanswered">Of the path.</param>
/// <param name="Surplus">Answered, and not on the path.</param>
/// <param name="Contradictions">Rules that the answers break.</param>
/// <param name="Troubles">Each once.</param>
public sealed record Judgment(
    VerdictForm Form, VerdictAnswers Answers, EquatableArray<int> Path, EquatableArray<int> Unanswered, EquatableArray<int> Surplus, EquatableArray<FormRule> Contradictions,
    EquatableArray<CellJudgment> Cells, EquatableArray<Award> Awards, EquatableArray<VerdictTrouble> Troubles)
{
    /// <summary>Nothing is missing and nothing contradicts.</summary>
    public bool IsClean => Troubles.IsEmpty;

    public GivenAnswer? To(int question) => Answers.Answers.FirstOrDefault(a => a.Question == question);
}

/// <summary>What one claim against one defendant comes to.</summary>
/// <param name="Proved">Ids of the theories whose every element is proved.</param>
/// <param name="Because">Indices of the questions whose answers decide it.</param>
public sealed record CellJudgment(VerdictCell Cell, CellOutcome Outcome, EquatableArray<string> Proved, EquatableArray<int> Because)
{
    public bool IsForPlaintiff => Outcome is CellOutcome.ForPlaintiff or CellOutcome.ImmunityReserved;
}

/// <summary>Money that the jury awarded.</summary>
/// <param name="Question">Index.</param>
/// <param name="Defendants">Who owes it; several owe it jointly and severally. Empty where the answers leave nobody who does.</param>
/// <param name="IsReserved">Each who owes it is found liable on claims only on which the court still decides about an immunity.</param>
public sealed record Award(int Question, decimal Amount, EquatableArray<string> Defendants, bool IsReserved);
