using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Analysis;

/// <summary>Tries a theory on a defendant, also one that the report leaves out because another is met or comes nearer.</summary>
/// <remarks>Not for several threads at a time.</remarks>
public sealed class TheoryTrials(Case @case, LawInForce law, Stage stage)
{
    private readonly CaseViews _views = new(@case, stage);
    private readonly Dictionary<(PersonId Defendant, int Plaintiff), CellEvaluator> _evaluators = [];

    /// <param name="plaintiff">Zero-based, in the order of the cast.</param>
    /// <returns>Null where the theory is none for this defendant and right.</returns>
    public TheoryFinding? Try(Person defendant, int plaintiff, string right, string theory)
    {
        ArgumentNullException.ThrowIfNull(defendant);
        if (law.Right(right) is not { } module) return null;
        if (!_evaluators.TryGetValue((defendant.Id, plaintiff), out var evaluator))
            _evaluators[(defendant.Id, plaintiff)] = evaluator = new(_views.Of(plaintiff), law, defendant);
        return evaluator.Finding(module, theory);
    }
}
