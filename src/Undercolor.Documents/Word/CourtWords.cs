using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Undercolor.Drafting.Paper;

namespace Undercolor.Documents.Word;

/// <summary>Sentences as runs: gaps highlighted, pointers as live fields with their result.</summary>
internal sealed class CourtWords(CourtPaper paper)
{
    private readonly PaperNumbers _numbers = new(paper);
    private readonly HashSet<string> _targets = paper.Sentences.SelectMany(s => s.Sentence.Pieces).OfType<Piece.Paragraphs>().SelectMany(p => p.Ids).ToHashSet(StringComparer.Ordinal);

    /// <summary>A paragraph of one style.</summary>
    /// <param name="id">Of a numbered paragraph that others may point to; null for none.</param>
    public Paragraph Paragraph(string style, IEnumerable<PaperSentence> sentences, string? id = null)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        var mark = id is not null && _targets.Contains(id) ? _numbers.OfParagraph(id) : 0;
        if (mark > 0) paragraph.Append(new BookmarkStart { Id = CourtLook.Number(mark), Name = Bookmark(mark) });
        paragraph.Append(Runs(sentences));
        if (mark > 0) paragraph.Append(new BookmarkEnd { Id = CourtLook.Number(mark) });
        return paragraph;
    }

    /// <summary>The sentences with one space between them.</summary>
    public IEnumerable<OpenXmlElement> Runs(IEnumerable<PaperSentence> sentences)
    {
        var isFirst = true;
        foreach (var sentence in sentences)
        {
            if (!isFirst) yield return DocxBody.Run(" ");
            isFirst = false;
            foreach (var piece in sentence.Pieces)
                foreach (var run in piece.Match(words => [DocxBody.Run(words.Text)], pointer => _numbers.Parts(pointer).SelectMany(Reference), missing => [Gap(missing)]))
                    yield return run;
        }
    }

    private IEnumerable<OpenXmlElement> Reference(ReferencePart part) => part.Target.Length == 0 ? [DocxBody.Run(part.Text)]
        : Field($" REF {Bookmark(_numbers.OfParagraph(part.Target))} \\r \\h ", part.Text);

    /// <summary>A field with its result in it: Word takes one without a result for damaged.</summary>
    public static IEnumerable<OpenXmlElement> Field(string code, string result) =>
    [
        new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }),
        new Run(new FieldCode(code) { Space = SpaceProcessingModeValues.Preserve }),
        new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        DocxBody.Run(result),
        new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
    ];

    private static Run Gap(Piece.Missing missing)
    {
        var run = DocxBody.Run(PaperText.Gap(missing));
        run.PrependChild(new RunProperties(new Highlight { Val = HighlightColorValues.Yellow }));
        return run;
    }

    /// <summary>A hidden bookmark, as Word itself makes for cross-references.</summary>
    private static string Bookmark(int number) => FormattableString.Invariant($"_Ref{1_000_000 + number}");
}
