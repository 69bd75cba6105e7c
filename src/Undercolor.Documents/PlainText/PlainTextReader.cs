using Undercolor.Documents.Intake;
using Undercolor.Documents.Layout;
using Undercolor.Text;

namespace Undercolor.Documents.PlainText;

/// <summary>Plain text, typed or exported from a PDF: one line for each printed line, every character with its source offset.</summary>
internal static class PlainTextReader
{
    private static readonly LayoutStyle Unpaged = new(Paged: false, CenterTolerance: 4, Forced: 0.4);

    public static SourceDocument Read(Input input)
    {
        var decoded = DecodedText.Of(input);
        var rows = TextRows.Of(decoded.Text);
        var pages = MarginNumbers.Strip(TextPages.Of(rows));
        var paged = pages.Count > 1 || decoded.Text.Contains('\f');
        if (pages.Count > input.Limits.MaxPages)
            throw input.Refuse($"has {pages.Count:N0} pages; the limit is {input.Limits.MaxPages:N0}.");
        var (lines, notes) = LayoutReader.Read(pages, Unpaged with { Paged = paged });
        string[] all = decoded.Note is { } note ? [note, .. notes] : [.. notes];
        return input.Document(SourceFormat.Text, lines, paged ? pages.Count : null, all);
    }
}
