using Undercolor.Analysis;
using Undercolor.Pleadings;
using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>What is alleged of a defendant, as the whole sentences that say it, each once.</summary>
/// <param name="At">The place of the first clause in the sentence that speaks of the defendant.</param>
internal sealed record HtmlConduct(Pinpoint At, string Sentence)
{
    public static IReadOnlyList<HtmlConduct> Of(ComplaintTree tree, DefendantAssessment defendant)
    {
        var paragraphs = tree.Paragraphs.ToLookup(p => p.Node);
        return [.. defendant.OwnConduct.Concat(defendant.EntityAllegations).OrderBy(c => c.At.Span.Start)
            .Select(c => (c.At, Span: SentenceOf(paragraphs[c.At.Node], c.At.Span)))
            .DistinctBy(c => c.Span).Select(c => new HtmlConduct(c.At, c.Span.Of(tree.Text)))];
    }

    /// <summary>The sentence around some words; the words alone where no sentence holds them.</summary>
    private static TextSpan SentenceOf(IEnumerable<Paragraph> paragraphs, TextSpan words) =>
        paragraphs.SelectMany(p => p.Sentences).Select(s => s.Span).FirstOrDefault(s => s.Contains(words), words);
}
