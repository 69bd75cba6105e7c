using System.Globalization;
using Undercolor.Derivations;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

/// <summary>One part of the law and how far it is filled or tested.</summary>
/// <param name="Part">What is counted.</param>
/// <param name="Asks">When one of them counts as covered, in one clause.</param>
/// <param name="Said">How many others say in a sentence what is not known; 0 where that is no answer.</param>
/// <param name="Missing">Those that are neither, each by its name.</param>
public sealed record CoverageRow(string Part, string Asks, int Covered, int Said, EquatableArray<string> Missing)
{
    public int Total => Covered + Said + Missing.Count;
}

/// <summary>What the packs hold and what the examples test, counted from both: nothing is assumed to be covered.</summary>
public sealed record PackCoverage(string Packs, EquatableArray<CoverageRow> Rows)
{
    /// <param name="stories">The stories of <c>tests/law</c>.</param>
    /// <param name="questions">The rows of <c>tests/tables</c>.</param>
    /// <param name="derive">What a story comes to under no court and the law of a day (null for the day of the packs), with what it follows from.</param>
    public static PackCoverage Of(Library library, EquatableArray<LawExample> stories, EquatableArray<TableExample> questions, Func<LawExample, DateOnly?, CaseDerivation> derive) =>
        new(library.Version, [.. RuleCoverage.Of(library, stories, derive), .. TableCoverage.Of(library, questions), .. CellCoverage.Of(library), .. DateCoverage.Of(library, stories, questions)]);

    internal static CoverageRow Row(string part, string asks, IEnumerable<string> all, ISet<string> covered)
    {
        var names = all.Distinct().ToList();
        var missing = names.Where(n => !covered.Contains(n)).ToEquatableArray();
        return new(part, asks, names.Count - missing.Count, 0, missing);
    }

    internal static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
