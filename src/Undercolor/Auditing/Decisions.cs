using Undercolor.Derivations;

namespace Undercolor.Auditing;

/// <summary>What each rule of the packs decided in one story, by defendant in the order of the story, because a twin may give one another office: for an element or a right whether it is met, for a rule on parties or a circuit's whether it decided.</summary>
/// <remarks>Two stories that differ by one thing are the twin pair of each rule that decides differently in them.</remarks>
internal sealed class Decisions
{
    private readonly Dictionary<(int Defendant, string Rule), bool> _decided = [];

    public Decisions(CaseDerivation derivation)
    {
        foreach (var (defendant, ruling) in derivation.Rulings.Index())
            foreach (var node in ruling.Nodes())
                foreach (var (rule, holds) in Of(node))
                    _decided[(defendant, rule)] = _decided.GetValueOrDefault((defendant, rule)) || holds;
    }

    /// <summary>The rules that decide one way here and the other way there, for the same defendant. A rule that is asked in one of the two only did not decide in the other.</summary>
    public IEnumerable<string> DifferentIn(Decisions other) => _decided.Keys.Union(other._decided.Keys)
        .Where(key => _decided.GetValueOrDefault(key) != other._decided.GetValueOrDefault(key)).Select(key => key.Rule).Distinct();

    private static IEnumerable<(string Rule, bool Holds)> Of(Derivation node)
    {
        switch (node)
        {
            case { Step: Step.Element, Rule: { } rule }: yield return (rule.Key, IsMet(node.From[0].Value)); break;
            case { Step: Step.OfRight, Rule: { } rule }: yield return ($"{rule.Key}/{node.Of}", IsMet(node.Value)); break;
            case { Step: Step.Addition }:
                yield return ($"modules/{node.Of}", node.Value == "met");
                break;
            case { Step: Step.Party or Step.Circuit, Rule: { } rule }: yield return (rule.Key, true); break;
            case { Step: Step.Unless, Rule: { } rule }: yield return ($"{rule.Key}/unless", node.Value == "taken-out"); break;
        }
    }

    private static bool IsMet(string value) => value is "alleged" or "not-required";
}
