using Undercolor.Doctrine;
using Undercolor.Tests.Packs;
using Undercolor.Text;
using Undercolor.Yaml;

namespace Undercolor.Tests.Law;

/// <summary>One question of <c>tests/tables/law.yaml</c> and its answer.</summary>
/// <param name="Twin">Id of the row from which this one differs by one thing; empty for none.</param>
/// <param name="Answer">Of a period its years, or <c>unknown</c>; else the word of the table.</param>
internal sealed record TableExample(string Table, string Id, string Twin, string Answer, EquatableArray<KeyValuePair<string, string>> Given)
{
    public string this[string key] => Given.FirstOrDefault(g => g.Key == key).Value ?? "";

    public DateOnly Day(string key) => DateOnly.ParseExact(this[key], "yyyy-MM-dd");
}

/// <summary>The rows of <c>tests/tables/law.yaml</c>.</summary>
internal static class TableExamples
{
    private static readonly string[] s_tables = ["limitations", "accrual", "heck", "remedies"];

    public static EquatableArray<TableExample> All { get; } = Read();

    public static IEnumerable<string> Of(string table) => All.Where(e => e.Table == table).Select(e => e.Id);

    public static TableExample Find(string id) => All.Single(e => e.Id == id);

    private static EquatableArray<TableExample> Read()
    {
        var errors = new PackErrors();
        var path = Path.Combine(RepositoryPacks.Root, "tests", "tables", "law.yaml");
        var tree = YamlReader.Read(File.ReadAllText(path), path).Match(root => root, faults => throw new FormatException(string.Join('\n', faults)));
        var rows = PackNode.Bind(path, tree, errors, file => s_tables.SelectMany(table => file.List(table, row => Bind(table, row))).ToEquatableArray());
        errors.ThrowIfAny();
        return rows;
    }

    private static TableExample Bind(string table, PackNode row)
    {
        string[] keys = table switch
        {
            "limitations" => ["state", "accrual", "last"],
            "accrual" => ["claim", "authority"],
            "heck" => ["case", "claim", "remedy", "day", "row"],
            _ => ["kind", "function", "capacity", "remedy"],
        };
        var answer = table switch
        {
            "limitations" => row.Flag("unknown") ? "unknown" : row.Required("years"),
            "accrual" => row.Required("starts"),
            _ => row.Required("answer"),
        };
        return new(table, row.Required("id"), row.Optional("twin"), answer, keys.Where(row.Has).Select(key => KeyValuePair.Create(key, row.Required(key))).ToEquatableArray());
    }
}
