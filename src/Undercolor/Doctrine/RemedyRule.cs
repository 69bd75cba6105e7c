using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>One row of the table of kind, function, capacity and remedy.</summary>
/// <param name="Kinds">Kinds of party; empty for any.</param>
/// <param name="Functions">Functions of a person; empty for any, also for none.</param>
/// <param name="Capacities">Empty for any.</param>
/// <param name="Remedies">Empty for any.</param>
/// <param name="Unknown">What is not known, where the answer is unclear; else empty.</param>
public sealed record RemedyRule(
    string Id, EquatableArray<PartyKind> Kinds, EquatableArray<Function> Functions, EquatableArray<Capacity> Capacities, EquatableArray<Remedy> Remedies,
    RemedyAnswer Answer, string Why, string Unknown, EquatableArray<string> Authorities, Term Term)
{
    internal bool Fits(PartyKind kind, EquatableArray<Function> functions, Capacity capacity, Remedy remedy) =>
        (Kinds.IsEmpty || Kinds.Contains(kind)) && (Functions.IsEmpty || Functions.Any(functions.Contains))
        && (Capacities.IsEmpty || Capacities.Contains(capacity)) && (Remedies.IsEmpty || Remedies.Contains(remedy));

    internal static RemedyRule Bind(PackNode node)
    {
        var rule = new RemedyRule(
            node.Required("id"), node.Words<PartyKind>("kinds"), node.Words<Function>("functions"), node.Words<Capacity>("capacities"), node.Words<Remedy>("remedies"),
            node.Word<RemedyAnswer>("answer"), node.Required("why"), node.Optional("unknown"), node.Texts("authorities"), Term.Bind(node));
        if (rule.Answer == RemedyAnswer.Unclear != rule.Unknown.Length > 0) node.Fail("unknown", "An unclear answer, and no other, says in 'unknown' what is not known.");
        return rule;
    }
}
