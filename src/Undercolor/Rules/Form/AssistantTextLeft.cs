using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks for sentences that speak to the writer and not to the court.</summary>
internal sealed class AssistantTextLeft : IRule
{
    public string Id => "UC1009";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        for (var i = 0; i < context.Passages.Count; i++)
        {
            var end = i;
            while (end < context.Passages.Count && context.Passages[end].Place == context.Passages[i].Place && Speaks(context, context.Passages[end])) end++;
            if (end == i || !Enumerable.Range(i, end - i).Any(k => IsTold(context, context.Passages[k]))) continue;
            var span = new TextSpan(context.Passages[i].Span.Start, context.Passages[end - 1].Span.End);
            yield return Findings.Make(context.Passages[i].Part(span), [], ("quote", Findings.Quote(span.Of(context.Text))));
            i = end - 1;
        }
    }

    /// <summary><c>Certainly!</c> counts where words to the writer follow.</summary>
    private static bool Speaks(RuleContext context, Passage passage) =>
        IsTold(context, passage) || context.Cues("assistant-openings").Contains(passage.Words.TrimEnd('!', '.', ',').ToLowerInvariant());

    private static bool IsTold(RuleContext context, Passage passage) =>
        Phrases.First(context.Text, passage.Span, context.Cues("assistant-text")) is { } found && !IsQuoted(context.Text, passage.Span.Start, found.Start);

    /// <summary>Inside quotation marks it is what somebody said.</summary>
    private static bool IsQuoted(string text, int start, int at)
    {
        var before = text[start..at];
        return before.Count(c => c == '“') > before.Count(c => c == '”') || before.Count(c => c == '"') % 2 == 1;
    }
}
