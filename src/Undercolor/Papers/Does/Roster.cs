using Undercolor.Cases;
using Undercolor.Text;

namespace Undercolor.Papers.Does;

/// <summary>A list of people who may have been there, as a table of rows.</summary>
/// <param name="Columns">The traits that it has a column for, in the order of the vocabulary.</param>
/// <param name="Ignored">Columns that are none of these, as written.</param>
/// <param name="Notes">What is odd about it, a sentence each.</param>
public sealed record Roster(EquatableArray<DoeTrait> Columns, EquatableArray<string> Ignored, EquatableArray<Candidate> Candidates, EquatableArray<string> Notes)
{
    public static Roster None { get; } = new([], [], [], []);

    public bool IsEmpty => Candidates.IsEmpty;
}

/// <summary>Somebody on a roster.</summary>
/// <param name="Key">What tells this person from others on it: the number in the column <c>id</c>, else the name.</param>
public sealed record Candidate(string Key, string Name, EquatableArray<RosterRow> Rows)
{
    private static readonly DoeTrait[] s_ofDuty = [DoeTrait.Post, DoeTrait.Shift, DoeTrait.Day, DoeTrait.Unit, DoeTrait.Car, DoeTrait.Camera];

    /// <summary>Whether a trait belongs to a turn of duty and not to the person.</summary>
    public static bool IsOfDuty(DoeTrait trait) => Array.IndexOf(s_ofDuty, trait) >= 0;

    /// <summary>The rows that tell of a turn of duty; where none does, all: nothing is known of any.</summary>
    public IEnumerable<RosterRow> Duty => Rows.Any(IsDuty) ? Rows.Where(IsDuty) : Rows;

    /// <summary>Every value that the rows give for a trait; empty where none does.</summary>
    public IEnumerable<string> Values(DoeTrait trait) => Rows.SelectMany(r => r.Values(trait)).Distinct(StringComparer.OrdinalIgnoreCase);

    private static bool IsDuty(RosterRow row) => Array.Exists(s_ofDuty, t => row.Values(t).Any());
}

/// <summary>One row of a roster.</summary>
/// <param name="Line">One-based line of the file on which it begins.</param>
/// <param name="Cells">By trait; only those that are not blank.</param>
public sealed record RosterRow(int Line, EquatableArray<KeyValuePair<DoeTrait, string>> Cells)
{
    /// <summary>The values of a cell: several stand with semicolons between them.</summary>
    public IEnumerable<string> Values(DoeTrait trait)
    {
        foreach (var (own, cell) in Cells)
            if (own == trait) return cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return [];
    }
}
