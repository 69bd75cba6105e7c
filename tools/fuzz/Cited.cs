using System.Text.Json;
using Undercolor.Authorities;
using Undercolor.Citations;
using Undercolor.Doctrine;
using Undercolor.Packs;
using Undercolor.Reports;
using Undercolor.Reports.Cited;
using Undercolor.Text;

namespace Undercolor.Fuzz;

/// <summary>Citations: found, resolved, checked and reported.</summary>
internal static class Cited
{
    private const string Tool = "fuzz 0";

    private static readonly Exhibits s_exhibits = new([new("A", "I struck her twice, and left.")]);
    private static readonly Lazy<Library> s_library = new(() => Library.Bind(PackBinary.Read(EmbeddedPacks.Packs.Span)));
    private static readonly Lazy<CitationDesk> s_desk = new(() => new(s_library.Value, new(CitationPacks.Bind(PackBinary.Read(EmbeddedPacks.Citations.Span)))));

    /// <summary>Plain text; its length chooses the court and the report.</summary>
    public static void Text(byte[] bytes)
    {
        if (Documents.Read(bytes, "a.txt") is not { } document) return;
        var clean = TextCleaner.Clean(document);
        var cited = s_desk.Value.Read(clean.Text, (bytes.Length % 3) switch { 1 => s_library.Value.Courts.Find("cand"), 2 => s_library.Value.Courts.Find("alnd"), _ => null }, s_library.Value.AsOf, s_exhibits);
        Spans(cited);
        Report(CiteReport.Of("a.txt", Tool, s_library.Value.Version, cited, clean, null), bytes.Length);
    }

    private static void Spans(CitedText cited)
    {
        FaultException.Unless(cited.Resolutions.Count == cited.Citations.Count && cited.Checks.Count == cited.Citations.Count, "A citation has no resolution or no check.");
        var floor = 0;
        for (var i = 0; i < cited.Citations.Count; i++)
        {
            var citation = cited.Citations[i];
            FaultException.Unless(citation.Span.Start >= floor && !citation.Span.IsEmpty && citation.Span.End <= cited.Text.Length, "Two citations overlap, or one is empty or outside the text.");
            FaultException.Unless(citation.FullSpan.Contains(citation.Span) && citation.FullSpan.End <= cited.Text.Length, "A citation is not inside its surroundings.");
            FaultException.Unless(citation.Parallel <= i && cited.Resolutions[i].Candidates.All(c => c >= 0), "A parallel citation or a candidate comes later.");
            floor = citation.Span.End;
        }
    }

    private static void Report(CiteReport report, int turn)
    {
        using var json = JsonDocument.Parse(CiteJson.Of([report]));
        switch (turn % 5)
        {
            case 0: CiteText.Of(report); break;
            case 1: CiteCsv.Of([report]); break;
            case 2: CiteHtml.Of(report); break;
            case 3: TableOfAuthorities.Of(report).Markdown(); break;
            default: CitationLines.Of("1", report.Rows.IsEmpty ? "" : report.Rows[0].Quote, s_desk.Value.Finder); break;
        }
    }
}
