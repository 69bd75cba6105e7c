using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What alone never ties a person to a violation.</summary>
/// <param name="Rule">Number in the dossier of rules: <c>R27</c>.</param>
/// <param name="Unless">What would change it.</param>
public sealed record NeverEnough(string Id, string Rule, string Says, string Unless, EquatableArray<string> Authorities)
{
    internal static NeverEnough Bind(PackNode node) => new(node.Required("id"), node.Required("rule"), node.Required("says"), node.Required("unless"), node.Texts("authorities"));
}
