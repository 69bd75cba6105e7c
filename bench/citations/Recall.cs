using System.Globalization;
using Undercolor.Citations;

namespace Undercolor.CitationBench;

/// <summary>Compares what a person wrote down for each window with what the finder finds there.</summary>
internal static class Recall
{
    /// <summary>The kind of row that counts; all others say in words what stands there instead of a citation.</summary>
    private const string Counted = "citation";

    private sealed record Row(int Window, int Start, int End, string What, string Citation);

    /// <param name="sheet">Tab-separated: window, opinion, start, end, what it is, the citation, the first and blind answer.</param>
    public static void Compare(IEnumerable<Sampling.Window> windows, string sheet, CitationFinder finder, TextWriter output)
    {
        var rows = File.ReadLines(sheet).Skip(1).Select(line => line.Split('\t')).Select(cells => new Row(Number(cells[0]), Number(cells[2]), Number(cells[3]), cells[4], cells[5])).ToLookup(row => row.Window);
        var (found, elsewhere, missed, extra) = (0, 0, 0, 0);
        foreach (var window in windows)
        {
            var text = window.Opinion.Text;
            var inside = finder.Find(text).Where(citation => citation.Span.Start >= window.Start && citation.Span.End < window.End).ToList();
            foreach (var row in rows[window.Number])
            {
                var hit = inside.Find(citation => citation.Span.Start < row.End && row.Start < citation.Span.End);
                inside.RemoveAll(citation => citation.Span.Start < row.End && row.Start < citation.Span.End);
                var answer = hit is null ? "missed" : hit.Span.Start == row.Start && hit.Span.End == row.End ? "found" : $"wrong span: {text[hit.Span.Start..hit.Span.End].ReplaceLineEndings(" ")}";
                output.WriteLine($"{row.Window}\t{row.Start}\t{row.What}\t{row.Citation}\t{answer}");
                if (row.What != Counted) continue;
                if (hit is null) missed++;
                else if (answer == "found") found++;
                else elsewhere++;
            }
            foreach (var citation in inside) output.WriteLine($"{window.Number}\t{citation.Span.Start}\tnot written down\t{text[citation.Span.Start..citation.Span.End].ReplaceLineEndings(" ")}\t{citation.Kind}");
            extra += inside.Count;
        }
        var all = found + elsewhere + missed;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{all} citations written down by eye: found {found}, wrong span {elsewhere}, missed {missed}: recall {(double)found / all:0.0000} (with wrong spans {(double)(found + elsewhere) / all:0.0000}); found and not written down: {extra}"));
    }

    private static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);
}
