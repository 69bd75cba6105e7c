using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>Reads a roster. The columns are in docs/doe.md.</summary>
public static class RosterReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 4 << 20;

    private const string NameColumn = "name", IdColumn = "id";

    /// <param name="text">As decoded; may start with a byte-order mark.</param>
    /// <returns>The roster, or the sentence that says what is wrong with it and where.</returns>
    public static (Roster? Roster, string Fault) Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (table, fault) = CsvTable.Read(text);
        if (table is null) return (null, fault);
        if (table.Rows.Count == 0) return (null, "the roster is empty. Its first row names the columns; docs/doe.md lists them.");
        var head = table.Rows[0].Cells.Select(c => c.Trim().ToLowerInvariant().Replace(' ', '-')).ToList();
        if (head.Where(h => h.Length > 0).GroupBy(h => h).FirstOrDefault(g => g.Count() > 1) is { } twice) return (null, $"line 1: the column '{Short(twice.Key)}' stands twice.");
        var name = head.IndexOf(NameColumn);
        return name < 0 ? (null, "line 1: there is no column 'name'. The first row names the columns; docs/doe.md lists them.") : Bind(table, head, name);
    }

    private static (Roster? Roster, string Fault) Bind(CsvTable table, List<string> head, int name)
    {
        var traits = head.Select(h => Words<DoeTrait>.Find(h, out var trait) ? trait : (DoeTrait?)null).ToList();
        var (people, notes, id) = (new Dictionary<string, (string Name, List<RosterRow> Rows)>(StringComparer.OrdinalIgnoreCase), new List<string>(), head.IndexOf(IdColumn));
        foreach (var (line, cells) in table.Rows.Skip(1))
        {
            if (cells.Count > head.Count) return (null, FormattableString.Invariant($"line {line}: the row has {cells.Count} cells, and the first row names {head.Count} columns."));
            var who = Folded(cells.ElementAtOrDefault(name) ?? "");
            if (who.Length == 0) return (null, FormattableString.Invariant($"line {line}: the row has no name."));
            if (cells.Any(IsFormula)) notes.Add(FormattableString.Invariant($"Line {line}: a cell begins like a formula; it is read as words."));
            var key = id >= 0 && Folded(cells.ElementAtOrDefault(id) ?? "") is { Length: > 0 } number ? $"{number}" : who;
            if (!people.TryGetValue(key, out var person)) people[key] = person = (who, []);
            else if (!string.Equals(person.Name, who, StringComparison.OrdinalIgnoreCase)) return (null, FormattableString.Invariant($"line {line}: the id '{Short(key)}' has two names. Give each person an id of its own."));
            person.Rows.Add(new(line, cells.Select((cell, i) => (Trait: traits[i], Cell: Folded(cell))).Where(c => c.Trait is not null && c.Cell.Length > 0).Select(c => KeyValuePair.Create(c.Trait!.Value, c.Cell)).ToEquatableArray()));
        }
        if (people.Count == 0) return (null, "the roster names nobody: there is no row below the first.");
        var ignored = head.Where((h, i) => traits[i] is null && h is not (NameColumn or IdColumn) && h.Length > 0).ToEquatableArray();
        return (new(Enum.GetValues<DoeTrait>().Where(t => traits.Contains(t)).ToEquatableArray(), ignored, people.Select(p => new Candidate(p.Key, p.Value.Name, p.Value.Rows.ToEquatableArray())).ToEquatableArray(), notes.ToEquatableArray()), "");
    }

    private static bool IsFormula(string cell) => cell.TrimStart() is ['=' or '@', ..] or ['+' or '-', not (>= '0' and <= '9'), ..];

    private static string Folded(string cell) => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Short(string text) => text.Length <= 40 ? text : $"{text[..39]}…";
}
