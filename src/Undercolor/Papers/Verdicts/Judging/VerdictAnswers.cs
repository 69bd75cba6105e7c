using Undercolor.Text;

namespace Undercolor.Papers.Verdicts.Judging;

/// <summary>What a jury wrote.</summary>
/// <param name="Name">Of the file, without its folder.</param>
/// <param name="Answers">At most one for each question of the form; each fits its kind.</param>
public sealed record VerdictAnswers(string Name, EquatableArray<GivenAnswer> Answers)
{
    public const string Schema = "undercolor/verdict-answers/v1";
}

/// <summary>One answer.</summary>
/// <param name="Question">Index in the form.</param>
/// <param name="Amount">In dollars, not below zero; 0 for another kind of answer.</param>
/// <param name="Persons">Ids of those who are marked, in the order of the question; empty for another kind of answer.</param>
public sealed record GivenAnswer(int Question, AnswerWord Word, decimal Amount, EquatableArray<string> Persons);
