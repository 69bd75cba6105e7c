using System.Globalization;
using Undercolor.Authorities;

namespace Undercolor.Reports.Cited;

/// <summary><c>cite --format html</c>: one page, no scripts, nothing fetched.</summary>
public static class CiteHtml
{
    private const string Style = "<style>body { font: 1rem/1.5 Georgia, serif; color: #111; background: #fff; max-width: 72rem; margin: 1rem auto; padding: 0 1rem } table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #767676; padding: .35rem .5rem; text-align: left; vertical-align: top } caption { text-align: left; font-weight: bold; padding: .5rem 0 } .differs { border-left: .4rem solid #8a1f11 } @media print { a { color: #111 } }</style>";

    public static string Of(CiteReport report) => Html.Of($"""
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Citations of {report.Document}</title>
        {Html.Literal(Style)}</head>
        <body><main><h1>Citations of {report.Document}</h1>
        <p>{report.Summary}</p><p>Weighed for {report.Cited.Court?.Name ?? "no court, because none is named"} on {report.Cited.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}. {CiteReport.Note}</p>
        <table><caption>Each citation in the order of the paper</caption>
        <thead><tr><th scope="col">No.</th><th scope="col">Citation</th><th scope="col">Page</th><th scope="col">Reporter</th><th scope="col">Index</th><th scope="col">Name</th><th scope="col">Quotation</th><th scope="col">Weight</th><th scope="col">History and notes</th></tr></thead>
        <tbody>{Html.Each(report.Rows, Row)}</tbody></table></main></body></html>

        """).ToString();

    private static Html Row(CiteRow row) => Html.Of($"""
        <tr{(row.Check.Differs ? Html.Literal(" class=\"differs\"") : Html.Empty)}><th scope="row">{row.Number.ToString(CultureInfo.InvariantCulture)}</th><td>{Html.Text(row.Quote)}</td><td>{row.Page?.ToString(CultureInfo.InvariantCulture) ?? ""}</td><td>{Html.Text(row.Check.Reporter.ToString())}</td><td>{Html.Text(row.Check.Index.ToString())}</td><td>{Html.Text(row.Check.Name.ToString())}</td><td>{Html.Text(row.Check.Quotation.ToString())}</td><td>{WeightWords.Of(row.Check.Weight.Weight)} {row.Check.Weight.Why}</td><td>{Html.Text(string.Join(". ", new[] { row.Resolution.Why, row.Check.Warning, row.Lookup }.Where(note => note.Length > 0)))}</td></tr>

        """);
}
