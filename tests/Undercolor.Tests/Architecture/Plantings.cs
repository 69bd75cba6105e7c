using Mono.Cecil;
using Undercolor.Tests.Architecture.Planted;
using Xunit;

namespace Undercolor.Tests.Architecture;

/// <summary>The planted violations, as the compiler wrote them.</summary>
internal static class Plantings
{
    public const string Root = "Undercolor.Tests.Architecture.Planted";

    /// <summary>The classes with the attribute below one namespace.</summary>
    public static IEnumerable<TypeDefinition> In(string folder) =>
        Product.Tests.Types.Where(t => $"{t.Namespace}.".StartsWith($"{Root}.{folder}.", StringComparison.Ordinal) && Expected(t) is not null);

    public static string? Expected(TypeDefinition type) =>
        type.CustomAttributes.FirstOrDefault(a => a.AttributeType.Name == nameof(PlantedAttribute))?.ConstructorArguments[0].Value as string;

    /// <summary>The guard said the planted word, and said nothing of a class without one.</summary>
    public static void IsCaught(TypeDefinition type, IEnumerable<string> words)
    {
        var expected = Expected(type)!;
        if (expected.Length == 0) Assert.Empty(words);
        else Assert.Equal([expected], words.Distinct());
    }
}
