using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks behind the closing words for a signature.</summary>
internal sealed class NoSignature : IRule
{
    private const int LongestClosing = 80;

    public string Id => "UC1011";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        var lastNumbered = context.Tree.Paragraphs.LastOrDefault(p => p.Body.Start > p.Span.Start)?.Span.End ?? 0;
        var end = new TextSpan(lastNumbered, context.Text.Length);
        if (context.Tree.Clean.Blocks.FirstOrDefault(b => b.Span.Start >= lastNumbered && IsClosing(context, b.Span)) is not { } closing) yield break;
        if (Phrases.Has(context.Text, end, context.Cues("signature-marks"))) yield break;
        yield return Findings.Make(Places.Of(context.Tree, closing.Span), [], ("quote", closing.Span.Of(context.Text).TrimEnd(',', ':', ' ')));
    }

    private static bool IsClosing(RuleContext context, TextSpan block) =>
        block.Length <= LongestClosing && Phrases.First(context.Text, block, context.Cues("closings")) is { } words && words.Start == block.Start;
}
