using System.Globalization;
using System.Text;
using Undercolor.Authorities;

namespace Undercolor.Reports.Cited;

/// <summary><c>cite --format csv</c>: one row a citation.</summary>
public static class CiteCsv
{
    public static string Of(IEnumerable<CiteReport> reports)
    {
        var csv = new StringBuilder().Row("document", "number", "kind", "citation", "page", "resource", "points to", "reporter", "index", "name", "quotation", "authority", "weight", "history", "lookup");
        foreach (var report in reports)
            foreach (var row in report.Rows)
                csv.Row(report.Document, Number(row.Number), row.Citation.Kind.ToString(), row.Quote, Number(row.Page), Number(row.Resource), row.Resolution.Why,
                    row.Check.Reporter.ToString(), row.Check.Index.ToString(), row.Check.Name.ToString(), row.Check.Quotation.ToString(),
                    row.Check.Authority?.Key ?? "", WeightWords.Of(row.Check.Weight.Weight), row.Check.Warning, row.Lookup);
        return csv.ToString();
    }

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
