using System.Globalization;
using System.Text;
using Undercolor.Drafting.Paper;

namespace Undercolor.Reports.Drafted;

/// <summary>A court paper as Markdown: the same words, numbers and pointers as in Word.</summary>
public static class DraftMarkdown
{
    /// <param name="explain">Under each sentence the form and the keys of the case file that it came from, as a comment.</param>
    public static string Show(CourtPaper paper, bool explain = false)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var (numbers, text) = (new PaperNumbers(paper), new StringBuilder());
        foreach (var line in paper.Filer) text.Append(Words(line)).Append("  \n");
        if (!paper.Filer.IsEmpty) text.Append('\n');
        if (!paper.Caption.IsEmpty) Caption(paper.Caption);
        foreach (var block in paper.Blocks)
        {
            text.Append(block.Match(
                heading => $"{new string('#', heading.Level + 1)} {Words(heading.Words)}\n",
                numbered => $"{Number(numbers.OfParagraph(numbered.Id))}. {All(numbered.Sentences)}\n",
                count => $"### Count {Number(numbers.OfCount(count.Id))}. {Words(count.Words)}\n",
                prose => $"{All(prose.Sentences)}\n",
                items => string.Concat(items.Sentences.Select((s, i) => $"({(char)('a' + i % 26)}) {Words(s)}\n\n")).TrimEnd('\n') + "\n",
                signature => string.Concat(signature.Blanks.Select(b => $"{Words(b)}: ______________________  \n")) + string.Concat(signature.Signer.Select(s => $"{Words(s)}  \n")),
                Table));
            if (explain) foreach (var sentence in block.Sentences.Where(s => s.Form.Length > 0)) text.Append(CultureInfo.InvariantCulture, $"<!-- {sentence.Form}: {string.Join(", ", sentence.Keys)} -->\n");
            text.Append('\n');
        }
        return text.ToString();

        string Words(PaperSentence sentence) => MarkdownText.Of(VisibleText.Of(PaperText.Of(sentence, numbers)));
        string All(IEnumerable<PaperSentence> sentences) => string.Join(' ', sentences.Select(Words));

        string Table(PaperBlock.Table table) =>
            (table.Head.IsEmpty ? MarkdownText.Row(table.Widths.Select(_ => " ")) : MarkdownText.Row(table.Head.Select(Words))) + MarkdownText.Row(table.Widths.Select(_ => "---")) + string.Concat(table.Rows.Select(r => MarkdownText.Row(r.Select(Words))));

        void Caption(PaperCaption caption)
        {
            text.Append(CultureInfo.InvariantCulture, $"**{Words(caption.Court)}**\n\n");
            if (!caption.Division.IsEmpty) text.Append(CultureInfo.InvariantCulture, $"{Words(caption.Division)}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{string.Join("; ", caption.Plaintiffs.Select(Words))},\n\nPlaintiff{(caption.Plaintiffs.Count > 1 ? "s" : "")},\n\nv.\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{string.Join("; ", caption.Defendants.Select(Words))},\n\nDefendant{(caption.Defendants.Count > 1 ? "s" : "")}.\n\n{Words(caption.Number)}\n\n");
            for (var i = 0; i < caption.Titles.Count; i++) text.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "# " : "")}{Words(caption.Titles[i])}\n\n");
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
