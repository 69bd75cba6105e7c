using Undercolor.Cases;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis.Deriving;

/// <summary>Writes down what a cell follows from. Asked only where somebody wants to know: the grid does not pay for it.</summary>
internal sealed class CellDeriver(CaseViews views, LawInForce law, Person defendant)
{
    private readonly FactNumbers _numbers = views.Numbers;
    private readonly Case _case = views.All.Case;

    /// <param name="view">The facts in view of the cell.</param>
    /// <param name="byDay">Whether only the facts of one incident and the background are in view.</param>
    public Derivation Of(CellResult result, Capacity capacity, RightModule? right, CaseView view, Scope scope, bool byDay)
    {
        var party = Party(right);
        List<Derivation> from = [Asked(right), party, new RightDeriver(view, law, defendant, _numbers).Of(right, scope with { Plaintiff = views.Plaintiffs == 1 ? null : scope.Plaintiff, Incident = byDay ? scope.Incident : null })];
        if (AsksBody(capacity, party)) from.Add(Body(right));
        return new(Step.Cell, "", Words<CellResult>.Of(result)) { Scope = scope, Capacity = capacity, From = from.ToEquatableArray() };
    }

    private Derivation Asked(RightModule? right)
    {
        if (right is null) return new(Step.Asked, "", "no-right");
        if (RightsInPlay.IsStated(_case, right, defendant.Id)) return new(Step.Asked, right.Id, "named");
        if (RightsInPlay.IsStated(_case, right)) return new(Step.Asked, right.Id, "named-of-others");
        return new(Step.Asked, right.Id, "shown") { From = [Tests(_case.People[0]).Of(right.Recognize, right, By.Anyone)] };
    }

    private Derivation Party(RightModule? right)
    {
        var asked = new List<Derivation>();
        foreach (var rule in PartyRules.Fitting(law, defendant, right?.Id))
        {
            if (rule.Unless is { } unless)
            {
                var test = Tests(defendant).Of(unless, null);
                asked.Add(new(Step.Unless, rule.Id, test.Value == "alleged" ? "taken-out" : "holds") { Rule = PackRule.Of(rule), From = [test] });
                if (test.Value == "alleged") continue;
            }
            return rule.Result == "suable" ? Open(asked) : new(Step.Party, rule.Id, rule.Result) { Rule = PackRule.Of(rule), From = asked.ToEquatableArray() };
        }
        return Open(asked);
    }

    private static Derivation Open(List<Derivation> asked) => new(Step.Party, "", "open") { From = asked.ToEquatableArray() };

    private bool AsksBody(Capacity capacity, Derivation party) =>
        defendant.Kind == PartyKind.NaturalPerson && capacity is Capacity.Official or Capacity.Unspecified && defendant.Employer != PartyKind.State && party.Value != "not-suable";

    private Derivation Body(RightModule? right)
    {
        var body = PartyRules.BodyBehind(defendant, _case);
        return new RightDeriver(views.All, law, body, _numbers).Of(right, new(body.Id.Index, AsBody: true, null, null));
    }

    private TestDeriver Tests(Person person) => new(new(views.All, person), _case.Facts, person, _numbers);
}
