using Undercolor.Documents.Intake;
using Undercolor.Documents.Layout;
using Undercolor.Text;

namespace Undercolor.Documents.Pdf;

/// <summary>PDF by way of poppler: word boxes to printed rows, rows to lines.</summary>
internal static class PdfReader
{
    private static readonly LayoutStyle Style = new(Paged: true, CenterTolerance: 2.5, Forced: 0.2);

    public static SourceDocument Read(Input input)
    {
        using var folder = new PrivateFolder();
        var path = folder.Write("input.pdf", input.Bytes);
        var pages = Poppler.CountPages(input, path);
        if (pages > input.Limits.MaxPages) throw input.Refuse($"has {pages:N0} pages; the limit is {input.Limits.MaxPages:N0}.");
        return Read(input, Poppler.ReadWords(input, path), pages);
    }

    /// <summary>What follows once poppler has spoken.</summary>
    internal static SourceDocument Read(Input input, IReadOnlyList<PdfPage> words, int pages)
    {
        if (words.All(page => page.Words.Count == 0))
            throw input.Refuse($"has {Counted(pages)} of pictures and no text: run text recognition (OCR) on it first.");
        var (lines, notes) = LayoutReader.Read(PdfRows.Of(words), Style);
        return input.Document(SourceFormat.Pdf, lines, pages, [.. notes, .. EmptyPages(words)]);
    }

    private static IEnumerable<string> EmptyPages(IReadOnlyList<PdfPage> pages)
    {
        var empty = pages.Where(page => page.Words.Count == 0).Select(page => page.Number).ToList();
        if (empty.Count > 0)
            yield return $"{Counted(empty.Count)} without text (blank, or pictures that need text recognition): {string.Join(", ", empty)}.";
    }

    private static string Counted(int pages) => pages == 1 ? "1 page" : $"{pages:N0} pages";
}
