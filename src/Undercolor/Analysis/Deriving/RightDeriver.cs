using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis.Deriving;

/// <summary>Writes down what was tried for one right and how each trial came out.</summary>
internal sealed class RightDeriver
{
    private readonly CellEvaluator _evaluator;
    private readonly TestDeriver _told;
    private readonly TestDeriver? _firm;
    private readonly Stage _stage;

    public RightDeriver(CaseView view, LawInForce law, Person defendant, FactNumbers numbers)
    {
        (_evaluator, _stage) = (new(view, law, defendant), view.Stage);
        _told = new(_evaluator.Facts(firm: false), view.Case.Facts, defendant, numbers);
        if (_stage != Stage.Pleading) _firm = new(_evaluator.Facts(firm: true), [.. view.Case.Facts.Where(f => StageProof.IsFirm(f, _stage))], defendant, numbers);
    }

    public Derivation Of(RightModule? right, Scope scope)
    {
        var tried = _evaluator.TriedFor(right);
        return new(Step.Right, right?.Id ?? "unnamed-right", Words<CellResult>.Of(tried.Result))
        {
            Rule = right is null ? null : PackRule.Of(right), Scope = scope,
            From = [.. tried.Common.Select(Of), .. tried.Additions.Select(Of), .. tried.Circuits.Select(c => new Derivation(Step.Circuit, c.Answer.Circuit, Words<CellResult>.Of(c.Answer.Result)) { Rule = c.Rule })],
        };
    }

    private Derivation Of((CellEvaluator.Addition Module, List<CellEvaluator.Trial> Trials) addition) =>
        new(Step.Addition, addition.Module.Id, addition.Trials.Exists(t => t.IsMet) ? "met" : "short") { From = addition.Trials.Select(Of).ToEquatableArray() };

    private Derivation Of(CellEvaluator.Trial trial) => new(Step.Theory, trial.Theory.Id, trial.IsMet ? "met" : trial.IsGroupOnly ? "group" : "short")
    {
        Rule = PackRule.Of(trial.Theory), From = trial.Elements.Select(e => Of(trial, e.Element, e.Answer)).ToEquatableArray(),
    };

    private Derivation Of(CellEvaluator.Trial trial, TheoryElement element, Answer answer)
    {
        var told = Accepted(_told.Of(element.Test, trial.Right), answer);
        var firm = _firm is null ? null : Firm(Accepted(_firm.Of(element.Test, trial.Right), _evaluator.Accept(_evaluator.Facts(firm: true).Under(trial.Right).Ask(element.Test))));
        var value = StageProof.ValueOf(answer.Value, firm is null or { Value: "alleged" or "not-required" }, _stage);
        return new(Step.Element, element.Id, Words<ElementValue>.Of(value)) { Rule = PackRule.Of(trial.Theory, element), From = firm is null ? [told] : [told, firm] };
    }

    private static Derivation Firm(Derivation node) => new(Step.Firm, "", node.Value) { From = [node] };

    /// <summary>Where the answer is better than the facts alone give, a few defendants were taken at the pleading's word.</summary>
    private static Derivation Accepted(Derivation node, Answer answer) =>
        node.Value == "unclear" && answer.Value == ElementValue.Alleged ? new(Step.Few, "", "alleged") { From = [node] } : node;
}
