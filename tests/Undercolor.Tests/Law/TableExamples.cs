using Undercolor.Auditing;
using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Tests.Law;

/// <summary>The rows of <c>tests/tables/law.yaml</c>.</summary>
internal static class TableExamples
{
    public static EquatableArray<TableExample> All { get; } = Read();

    public static IEnumerable<string> Of(string table) => All.Where(e => e.Table == table).Select(e => e.Id);

    public static TableExample Find(string id) => All.Single(e => e.Id == id);

    private static EquatableArray<TableExample> Read()
    {
        var errors = new PackErrors();
        var rows = PackFolder.Questions(RepositoryPacks.Root, errors);
        errors.ThrowIfAny();
        return rows;
    }
}
