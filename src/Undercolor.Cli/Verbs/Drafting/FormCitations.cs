using Undercolor.Citations;
using Undercolor.Drafting;
using Undercolor.Drafting.Paper;

namespace Undercolor.Cli.Verbs.Drafting;

/// <summary>The courts' forms ask for facts and no law: what of a form's numbered paragraphs cites a case or a statute.</summary>
internal static class FormCitations
{
    /// <returns>A sentence for each citation, with the keys that it came from.</returns>
    public static IEnumerable<string> In(Draft draft)
    {
        var numbers = new PaperNumbers(draft.Paper);
        foreach (var (block, sentence) in draft.Paper.Sentences)
        {
            if (block is not (PaperBlock.Numbered or PaperBlock.Items or PaperBlock.Count)) continue;
            var text = PaperText.Of(sentence, numbers);
            foreach (var citation in Engine.Citations.Finder.Find(text).Where(c => c.Kind != CitationKind.Record))
                yield return $"citation: '{citation.Span.Of(text)}' (from {string.Join(", ", sentence.Keys)}). The form asks for facts and for no cases or statutes.";
        }
    }
}
