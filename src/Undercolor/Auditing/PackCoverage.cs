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

/// <summary>Which rules decide differently in two stories that differ by one thing.</summary>
internal static class RuleCoverage
{
    private const string Pair = "met in one of two twin stories and not in the other";

    public static IEnumerable<CoverageRow> Of(Library library, EquatableArray<LawExample> stories, Func<LawExample, DateOnly?, CaseDerivation> derive)
    {
        var different = Different(stories, derive);
        yield return PackCoverage.Row("elements of theories", Pair, library.Theories.SelectMany(t => t.Elements.Select(e => $"theories/{t.Id}/{e.Id}")), different);
        yield return PackCoverage.Row("conduct of rights", Pair, library.Rights.Select(r => $"rights/{r.Id}/conduct"), different);
        yield return PackCoverage.Row("states of mind of rights", Pair, library.Rights.Where(r => r.Fault is not FactTest.NotRequired).Select(r => $"rights/{r.Id}/fault"), different);
        yield return PackCoverage.Row("optional theories and variants of rights", Pair, CircuitAxes.Modules(library).Select(m => $"modules/{m}"), different);
        yield return PackCoverage.Row("rules on parties, departments apart", "decides in one of two twin stories and not in the other", Parties(library).Select(p => $"parties/{p.Id}"), different);
        yield return PackCoverage.Row("facts that take a party out of a rule", "in one of two twin stories and not in the other", Parties(library).Where(p => p.Unless is not null).Select(p => $"parties/{p.Id}/unless"), different);
    }

    private static IEnumerable<PartyRule> Parties(Library library) => library.Parties.Where(p => !p.Kinds.Contains(PartyKind.Department));

    private static HashSet<string> Different(EquatableArray<LawExample> stories, Func<LawExample, DateOnly?, CaseDerivation> derive)
    {
        var decided = new Dictionary<string, Decisions>(StringComparer.Ordinal);
        Decisions Of(LawExample story) => decided.TryGetValue(story.Id, out var known) ? known : decided[story.Id] = new(derive(story, null));
        var different = new HashSet<string>(StringComparer.Ordinal);
        foreach (var twin in stories.Where(s => s.Twin.Length > 0))
            if (stories.FirstOrDefault(s => s.Id == twin.Twin) is { } other) different.UnionWith(Of(twin).DifferentIn(Of(other)));
        return different;
    }
}

/// <summary>Which rows of the tables answer one of two twin questions.</summary>
internal static class TableCoverage
{
    private const string Asked = "answers one of two twin questions that differ by one thing";

    public static IEnumerable<CoverageRow> Of(Library library, EquatableArray<TableExample> questions)
    {
        var tables = library.Tables;
        var twinned = questions.Where(q => q.Twin.Length > 0).SelectMany(q => new[] { q.Id, q.Twin }).ToHashSet(StringComparer.Ordinal);
        ISet<string> Rows(string table) => questions.Where(q => q.Table == table && twinned.Contains(q.Id)).Select(q => q.Row(tables, library.AsOf)).ToHashSet(StringComparer.Ordinal);
        yield return PackCoverage.Row("rows on remedies", Asked, tables.Remedies.Rules.Select(r => r.Id), Rows("remedies"));
        yield return PackCoverage.Row("rules of accrual", Asked, tables.Accrual.Select(r => r.Id), Rows("accrual"));
        yield return PackCoverage.Row("rows on the criminal case behind a claim", Asked, tables.Heck.Rows.Select(r => r.Id), Rows("heck"));
    }
}
