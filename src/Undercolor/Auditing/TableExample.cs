using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>One question of <c>tests/tables/law.yaml</c> and its answer.</summary>
/// <param name="Twin">Id of the row from which this one differs by one thing; empty for none.</param>
/// <param name="Answer">Of a period its years, or <c>unknown</c>; else the word of the table.</param>
public sealed record TableExample(string Table, string Id, string Twin, string Answer, EquatableArray<KeyValuePair<string, string>> Given)
{
    private static readonly string[] s_tables = ["limitations", "accrual", "heck", "remedies"];

    /// <summary>What is given under a key; empty where nothing is.</summary>
    public string this[string key] => Given.FirstOrDefault(g => g.Key == key).Value ?? "";

    public DateOnly Day(string key) => DateOnly.ParseExact(this[key], "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The row of the tables that answers the question: the id of a rule, the day on which a State's period begins, or none.</summary>
    public string Row(LawTables tables, DateOnly day) => Table switch
    {
        "limitations" => $"{this["state"]} {tables.Limitations.Of(this["state"])?.On(Day("accrual")).Accrual.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "first"}",
        "accrual" => tables.AccrualOf(this["claim"], day)?.Id ?? "",
        "heck" => tables.Heck.Ask(Word<CriminalCase>("case"), this["claim"], Word<HeckRemedy>("remedy"), Day("day")).Id,
        _ => tables.Remedies.Ask(Word<PartyKind>("kind"), Functions, Word<Capacity>("capacity"), Word<Remedy>("remedy"), day).Id,
    };

    public EquatableArray<Function> Functions => this["function"].Length > 0 ? [Word<Function>("function")] : [];

    /// <exception cref="FormatException">The word is not one of the vocabulary.</exception>
    public TWord Word<TWord>(string key) where TWord : struct, Enum =>
        Words<TWord>.Find(this[key], out var word) ? word : throw new FormatException($"'{this[key]}' is not one of {Words<TWord>.Choices}.");

    /// <summary>The rows of the file.</summary>
    public static EquatableArray<TableExample> Bind(string path, DataNode tree, PackErrors errors) =>
        PackNode.Bind(path, tree, errors, file => s_tables.SelectMany(table => file.List(table, row => Bind(table, row))).ToEquatableArray());

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
