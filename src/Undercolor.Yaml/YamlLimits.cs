namespace Undercolor.Yaml;

/// <summary>How much YAML one file may hold. A text over a limit is refused, not cut.</summary>
/// <param name="Bytes">Size of the text in UTF-8.</param>
/// <param name="Depth">Maps and lists inside each other; the root is 1.</param>
/// <param name="Nodes">Maps, lists and scalars together; keys are not counted.</param>
/// <param name="Errors">Faults after this many are not listed.</param>
public sealed record YamlLimits(int Bytes = 4 << 20, int Depth = 64, int Nodes = 500_000, int Errors = 100)
{
    public static YamlLimits Default { get; } = new();
}
