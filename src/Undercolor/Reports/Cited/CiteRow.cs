using Undercolor.Authorities;
using Undercolor.Citations;
using Undercolor.Text;

namespace Undercolor.Reports.Cited;

/// <summary>One citation as every format of <c>cite</c> prints it.</summary>
/// <param name="Number">One-based, in the order of the text.</param>
/// <param name="Quote">The citation with its names and parentheses, on one line.</param>
/// <param name="Resource">Number of the authority; null where it does not resolve.</param>
/// <param name="Lookup">What an outside service answered; empty where it was not asked.</param>
public sealed record CiteRow(int Number, Citation Citation, Resolution Resolution, CitationCheck Check, string Quote, int? Page, int? Line, string Lookup)
{
    public int? Resource => Resolution.Resource;
}

/// <summary>What <c>cite</c> found in one document.</summary>
/// <param name="Document">Name of the file.</param>
/// <param name="LookedUp">Whether an outside service was asked.</param>
public sealed record CiteReport(string Document, string Tool, string Packs, CitedText Cited, CleanText Clean, EquatableArray<CiteRow> Rows, bool LookedUp)
{
    public static CiteReport Of(string document, string tool, string packs, CitedText cited, CleanText clean, IReadOnlyDictionary<int, string>? lookups)
    {
        var rows = cited.Citations.Select((citation, i) =>
        {
            var (_, page, line) = clean.Locate(citation.Span.Start);
            return new CiteRow(i + 1, citation, cited.Resolutions[i], cited.Checks[i], Spacing.OneLine(citation.FullSpan.Of(cited.Text)), page, line, lookups?.GetValueOrDefault(i) ?? "");
        });
        return new(document, tool, packs, cited, clean, rows.ToEquatableArray(), lookups is not null);
    }

    /// <summary>One sentence that sums the document up.</summary>
    public string Summary
    {
        get
        {
            var differ = Rows.Count(row => row.Check.Differs);
            var open = Rows.Count(row => row.Resource is null && row.Citation.Kind != CitationKind.Section);
            var count = Cited.Authorities.Count();
            var authorities = count == 1 ? "1 authority" : FormattableString.Invariant($"{count} authorities");
            return $"{Shown.Count(Rows.Count, "citation")} of {authorities}; {Shown.Count(differ, "citation")} with a difference; {Shown.Count(open, "short form")} that {(open == 1 ? "points" : "point")} to no one authority.";
        }
    }

    /// <summary>What the words of the report do not say.</summary>
    public const string Note = "This informs; it is not legal advice. “In range” says no more than that nothing speaks against it; “not in the local index” says nothing about whether an authority exists. Read every authority before it is cited.";
}
