using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>A party that § 1983 does not reach, or not this way, by what the party is or does.</summary>
/// <param name="Kinds">Kinds of party; empty for any.</param>
/// <param name="Functions">Functions of a person; empty for any.</param>
/// <param name="Words">Words in the name, lower case; empty for any.</param>
/// <param name="Result"><c>not-suable</c>, <c>immune</c> or <c>unclear</c>.</param>
/// <param name="Reason">Reason code.</param>
/// <param name="Unless">Facts that take the party out of the rule again.</param>
/// <param name="Rights">Rights for whose cells the rule is; empty for all.</param>
/// <param name="KeepsReasons">What the facts lack is said beside the rule: a suit of the right kind would ask for the same tie.</param>
/// <param name="States">Postal codes of the States whose law this is; empty for all.</param>
public sealed record PartyRule(
    string Id, EquatableArray<PartyKind> Kinds, EquatableArray<Function> Functions, EquatableArray<string> Words, EquatableArray<string> States, EquatableArray<string> Rights,
    string Result, string Reason, string Why, FactTest? Unless, bool KeepsReasons, EquatableArray<string> Authorities)
{
    internal static PartyRule Bind(PackNode node) => new(
        node.Required("id"), node.Words<PartyKind>("kinds"), node.Words<Function>("functions"), node.Texts("words"), node.Texts("states"), node.Texts("rights"),
        node.Required("result"), node.Required("reason"), node.Required("why"), node.OptionalMap("unless", FactTest.Bind), node.Flag("keeps-reasons"), node.Texts("authorities"));
}
