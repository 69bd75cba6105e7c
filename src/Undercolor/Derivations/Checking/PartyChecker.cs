using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Derivations.Checking;

/// <summary>Checks which rule on parties decides: the first that fits and that no facts take the party out of.</summary>
internal sealed class PartyChecker(Case @case, LawInForce law, IReadOnlyList<int> all, Faults faults)
{
    /// <summary>What a party node says where no rule shuts the party out.</summary>
    public const string Open = "open";

    public void Check(Derivation node, Person person, RightModule? right, string path)
    {
        var fitting = law.Parties.Where(r => (r.Rights.IsEmpty || right is not null && r.Rights.Contains(right.Id)) && Fits(r, person)).ToList();
        var asked = 0;
        PartyRule? deciding = null;
        foreach (var rule in fitting)
        {
            if (rule.Unless is null)
            {
                deciding = rule;
                break;
            }
            var here = $"{path} > {rule.Id}";
            if (asked >= node.From.Count)
            {
                faults.Add(path, $"it does not say whether facts take this party out of {rule.Id}.");
                return;
            }
            var child = node.From[asked++];
            if (!faults.Is(child, Step.Unless, rule.Id, here) || !faults.Count(child, 1, here)) return;
            new TestChecker(@case, all, person, null, faults).Check(child.From[0], rule.Unless, By.Self, here);
            var isOut = child.From[0].Value == "alleged";
            faults.Rule(child, PackRule.Of(rule), here);
            faults.Value(child, isOut ? "taken-out" : "holds", here);
            if (isOut) continue;
            deciding = rule;
            break;
        }
        if (deciding is { Result: "suable" }) deciding = null;
        if (!faults.Is(node, Step.Party, deciding?.Id ?? "", path) || !faults.Count(node, asked, path)) return;
        faults.Rule(node, deciding is null ? null : PackRule.Of(deciding), path);
        faults.Value(node, deciding?.Result ?? Open, path);
    }

    private bool Fits(PartyRule rule, Person person) =>
        (rule.Kinds.IsEmpty || rule.Kinds.Contains(person.Kind)) && (rule.Functions.IsEmpty || person.Functions.Any(f => rule.Functions.Contains(f)))
        && (rule.States.IsEmpty || law.State is { } state && rule.States.Contains(state))
        && (rule.Words.IsEmpty || rule.Words.Any(w => person.Name.Contains(w, StringComparison.OrdinalIgnoreCase)));
}
