using Mono.Cecil;
using Mono.Cecil.Cil;
using Undercolor.Doctrine;
using Undercolor.Packs;

namespace Undercolor.Fuzz;

/// <summary>Words that the product itself compares with: what it looks for is what an input should hold.</summary>
internal static class Literals
{
    private const int Longest = 40;

    /// <summary>The short strings in the code of a namespace and those below it, each once.</summary>
    public static IReadOnlyList<string> Of(string assembly, string space)
    {
        using var module = ModuleDefinition.ReadModule(Path.Combine(AppContext.BaseDirectory, assembly));
        return [.. module.GetTypes().Where(t => SpaceOf(t).StartsWith(space, StringComparison.Ordinal)).SelectMany(t => t.Methods).Where(m => m.HasBody)
            .SelectMany(m => m.Body.Instructions).Where(i => i.OpCode == OpCodes.Ldstr).Select(i => (string)i.Operand)
            .Where(s => s.Length is > 0 and <= Longest).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The words and phrases of <c>data/reading</c>.</summary>
    public static IReadOnlyList<string> Reading() =>
        [.. PackBinary.Read(EmbeddedPacks.Packs.Span).Entries.Where(e => e.Key.Contains("reading/", StringComparison.Ordinal)).SelectMany(e => Scalars(e.Value))
            .SelectMany(s => s.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(s => s.Length <= Longest).Distinct().Select(s => $" {s} ")];

    private static IEnumerable<string> Scalars(DataNode node) => node switch
    {
        DataNode.Scalar scalar => [scalar.Value],
        DataNode.List list => list.Items.SelectMany(Scalars),
        DataNode.Map map => map.Entries.SelectMany(e => Scalars(e.Value)),
        _ => [],
    };

    private static string SpaceOf(TypeDefinition type) => type.DeclaringType is { } outer ? SpaceOf(outer) : type.Namespace;
}
