using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Analysis;

/// <summary>What a fact counts for at a stage, and what an element then comes to.</summary>
internal static class StageProof
{
    /// <summary>
    /// At the pleading stage what is told counts; at summary judgment what evidence backs, contested or not; at trial what nobody has found
    /// not proved.
    /// </summary>
    public static bool Counts(Fact fact, Stage stage) => stage switch
    {
        Stage.Pleading => true,
        Stage.SummaryJudgment => fact.Proof is Proof.Supported or Proof.Disputed or Proof.Proved,
        Stage.Trial => fact.Proof != Proof.NotProved,
    };

    /// <summary>At summary judgment a fact that nobody contests; at trial one that is proved.</summary>
    public static bool IsFirm(Fact fact, Stage stage) => stage switch
    {
        Stage.Pleading => true,
        Stage.SummaryJudgment => fact.Proof != Proof.Disputed,
        Stage.Trial => fact.Proof == Proof.Proved,
    };

    /// <summary>The stage's own word for an element.</summary>
    /// <param name="value">What the facts that count answer.</param>
    /// <param name="firm">Whether the firm ones alone meet it.</param>
    public static ElementValue ValueOf(ElementValue value, bool firm, Stage stage) => (stage, value) switch
    {
        (Stage.Pleading, _) or (_, ElementValue.NotRequired) => value,
        (Stage.SummaryJudgment, ElementValue.Alleged) => firm ? ElementValue.Supported : ElementValue.Disputed,
        (Stage.SummaryJudgment, _) => ElementValue.Unsupported,
        (Stage.Trial, ElementValue.Alleged) => firm ? ElementValue.Proved : ElementValue.Open,
        (Stage.Trial, _) => ElementValue.NotProved,
    };
}
