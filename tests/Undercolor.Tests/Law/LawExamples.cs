using Undercolor.Auditing;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Tests.Law;

/// <summary>The examples of <c>tests/law</c>.</summary>
internal static class LawExamples
{
    public static EquatableArray<KeyValuePair<string, string?>> Courts => LawExample.Courts;

    public static EquatableArray<LawExample> All { get; } = Read();

    private static EquatableArray<LawExample> Read()
    {
        var errors = new PackErrors();
        var examples = PackFolder.Stories(RepositoryPacks.Root, errors);
        errors.ThrowIfAny();
        return examples;
    }
}
