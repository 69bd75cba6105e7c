using Undercolor.Text;

namespace Undercolor.Reports;

/// <summary>What is alleged of a defendant, as the whole sentences that say it, each once, in the order of the text.</summary>
/// <param name="Shown">The places to quote; the quote of each is its whole sentence.</param>
/// <param name="More">The places beyond them, to be cited only.</param>
internal sealed record TextConduct(IReadOnlyList<Pinpoint> Shown, IReadOnlyList<Pinpoint> More)
{
    /// <summary>So many sentences show a party what was read; a court is shown all of them.</summary>
    private const int FewSentences = 4;

    /// <summary>Room for what was done and to whom; longer sentences are cut at a word.</summary>
    public const int LongestQuote = 170;

    public static TextConduct Of(DefendantView defendant, ReportContext context)
    {
        var all = defendant.Conduct.OrderBy(c => c.At.Span.Start).Select(c => WholeSentence(c.At, context)).DistinctBy(at => at.Span).ToList();
        var shown = context.IsScreening ? all.Count : FewSentences;
        return new([.. all.Take(shown)], [.. all.Skip(shown)]);
    }

    /// <summary><c>and 3 more: ¶¶ 12–14</c>; null where everything is shown.</summary>
    public string? Rest => More.Count == 0 ? null : FormattableString.Invariant($"and {More.Count} more: {Places.Cite(More)}");

    /// <summary>The words alone where no sentence holds them.</summary>
    private static Pinpoint WholeSentence(Pinpoint at, ReportContext context)
    {
        foreach (var sentence in context.Sentences)
            if (sentence.Contains(at.Span)) return at with { Span = sentence, Quote = sentence.Of(context.CleanText) };
        return at;
    }
}
