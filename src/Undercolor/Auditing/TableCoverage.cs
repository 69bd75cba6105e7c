using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Auditing;

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
