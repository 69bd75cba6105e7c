using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>One reading that the law allows in favor of a party without a lawyer.</summary>
/// <param name="Says">The sentence of the report, with named slots in braces.</param>
public sealed record LiberalInference(string Id, string Says, EquatableArray<string> Authorities)
{
    internal static LiberalInference Bind(PackNode node) => new(node.Required("id"), node.Required("says"), node.Texts("authorities"));

    public string Fill(params ReadOnlySpan<(string Slot, string Value)> values)
    {
        var filled = Says;
        foreach (var (slot, value) in values) filled = filled.Replace($"{{{slot}}}", value, StringComparison.Ordinal);
        return filled;
    }
}
