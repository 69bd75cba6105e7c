using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>Whether being in prison stops a State's clock.</summary>
public enum StopsClock { No, Yes, Unknown }

/// <summary>A State's answer, and what it rests on.</summary>
public sealed record Imprisonment(StopsClock Stops, string Why, EquatableArray<string> Authorities)
{
    internal static Imprisonment Bind(PackNode node) => new(node.Word<StopsClock>("stops"), node.Required("why"), node.Texts("authorities"));
}
