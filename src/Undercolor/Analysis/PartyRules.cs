using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Analysis;

/// <summary>Finds the rule of the packs that shuts a party out before any theory is tried.</summary>
internal static class PartyRules
{
    /// <param name="right">The right whose cell is judged; null for what holds of the party under any right.</param>
    public static PartyRule? Find(CaseView view, LawInForce law, Person defendant, string? right = null) =>
        Fitting(law, defendant, right).FirstOrDefault(r => !IsTakenOut(r, view, defendant)) is { Result: not "suable" } rule ? rule : null;

    /// <summary>The rules that are about such a party under the right, before its facts are asked, in the order of the packs.</summary>
    public static IEnumerable<PartyRule> Fitting(LawInForce law, Person defendant, string? right) =>
        law.Parties.Where(r => (r.Rights.IsEmpty || right is not null && r.Rights.Contains(right)) && Fits(r, law, defendant));

    public static EquatableArray<string> AuthoritiesOf(CaseView view, LawInForce law, Person defendant) => Find(view, law, defendant)?.Authorities ?? [];

    /// <summary>The local body that an officer stands for: the one in the cast, or the officer in its place.</summary>
    public static Person BodyBehind(Person officer, Case @case) => @case.People.FirstOrDefault(p => p.Kind == PartyKind.Municipality) ?? officer with { Kind = PartyKind.Municipality };

    private static bool Fits(PartyRule rule, LawInForce law, Person defendant)
    {
        if (rule.Kinds.Count > 0 && !rule.Kinds.Contains(defendant.Kind)) return false;
        if (rule.Functions.Count > 0 && !rule.Functions.Any(defendant.Functions.Contains)) return false;
        if (rule.States.Count > 0 && (law.State is null || !rule.States.Contains(law.State))) return false;
        return rule.Words.Count == 0 || rule.Words.Any(w => defendant.Name.Contains(w, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsTakenOut(PartyRule rule, CaseView view, Person defendant) =>
        rule.Unless is { } test && new FactQuery(view, defendant).Ask(test).Value == ElementValue.Alleged;
}
