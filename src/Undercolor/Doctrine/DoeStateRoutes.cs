using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>What a State's own law does for a name that comes too late. Unknown is said with a sentence.</summary>
public enum DoeStateAnswer { Unknown, Allowed, Limited, Refused }

/// <summary>A State's own way to put a name in place of a Doe.</summary>
/// <param name="Statute">Empty where the answer is unknown.</param>
public sealed record DoeStateRoute(string State, DoeStateAnswer Answer, string Statute, string Why, EquatableArray<string> Authorities)
{
    internal static DoeStateRoute Bind(PackNode node) =>
        new(node.Required("state"), node.Word<DoeStateAnswer>("answer"), node.Required("statute"), node.Required("why"), node.Texts("authorities"));
}

/// <summary>The table of <c>packs/states/doe</c>. A State without a row is unknown.</summary>
public sealed record DoeStateRoutes(EquatableArray<DoeStateRoute> Rows, string Unknown, EquatableArray<string> Rule)
{
    public DoeStateRoute Of(State state) => Rows.FirstOrDefault(row => row.State == state.Code)
        ?? new(state.Code, DoeStateAnswer.Unknown, "", Unknown.Replace("{state}", state.Name, StringComparison.Ordinal), Rule);

    internal static DoeStateRoutes Bind(PackNode file) => new(file.List("states", DoeStateRoute.Bind), file.Required("unknown"), file.Texts("rule"));
}
