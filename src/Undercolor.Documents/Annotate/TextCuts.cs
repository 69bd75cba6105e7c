using Undercolor.Documents.Docx;

namespace Undercolor.Documents.Annotate;

/// <summary>A cut through a text element.</summary>
/// <param name="At">Offset into the decoded part.</param>
/// <param name="Preserve">Whether the piece behind the cut must say that its white space counts.</param>
internal readonly record struct TextCut(int At, bool InSection, bool Preserve);

/// <summary>
/// Cuts a text element into pieces that Word shows as it showed the whole. Without <c>xml:space="preserve"</c> Word drops white
/// space at both ends of a text: a piece that ends inside the text must keep it, and the ends of the whole must not come to
/// keep it. As the start tag that is there is never touched, white space before the first cut gets a piece of its own.
/// </summary>
internal static class TextCuts
{
    /// <param name="cuts">Offsets inside the text, each right behind a character, in order.</param>
    public static IEnumerable<TextCut> Of(List<RawCharacter> text, bool preserved, IReadOnlyList<int> cuts)
    {
        var starts = cuts.Select(cut => RawCharacters.FirstEndingAfter(text, cut)).ToList();
        if (!preserved) AddForSpace(text, starts);
        for (var i = 0; i < starts.Count; i++)
        {
            var (start, end) = (starts[i], i + 1 < starts.Count ? starts[i + 1] : text.Count);
            var before = text[start - 1];
            yield return new(before.End, before.InSection, !preserved && Keeps(text, start, end));
        }
    }

    /// <summary>White space inside the text counts; at the end of the whole it does not.</summary>
    private static bool Keeps(List<RawCharacter> text, int start, int end) =>
        end < text.Count ? text[start].IsSpace || text[end - 1].IsSpace : text[start].IsSpace && !text[^1].IsSpace;

    private static void AddForSpace(List<RawCharacter> text, List<int> starts)
    {
        var ink = text.FindLastIndex(starts[0] - 1, c => !c.IsSpace);
        if (ink >= 0 && ink < starts[0] - 1) starts.Insert(0, ink + 1);
        var next = text.FindIndex(starts[^1], c => !c.IsSpace);
        if (next > starts[^1] && text[^1].IsSpace) starts.Add(next);
    }
}
