using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Capacity;

/// <summary>Looks once for a conviction or loss of good time behind an arrest, charge or force, in a text that does not say that it was set aside.</summary>
internal sealed class HeckQuestion : IRule
{
    public string Id => "UC5016";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Passages.Any(p => p.IsAllegation && Phrases.Has(context.Text, p.Span, context.Cues("set-aside")))) return [];
        return Findings.Once(context.Passages.Where(p => p.IsAllegation && IsConviction(context, p) && FollowsEvent(context, p)).Select(p => Findings.Make(p.At, [])));
    }

    /// <summary>Of the plaintiff, and not from before.</summary>
    private static bool IsConviction(RuleContext context, Passage passage) =>
        Phrases.First(context.Text, passage.Span, context.Cues("conviction-words")) is { } words && !Phrases.Has(context.Text, passage.Span, context.Cues("old-conviction"))
        && context.Names.In(new(passage.Span.Start, words.Start)).All(n => context.Case[n.Person].IsPlaintiff);

    private static bool FollowsEvent(RuleContext context, Passage passage) =>
        context.Case.Facts.Any(f => f.Sentence <= passage.Sentence.Index && context.IsViolation(f) && (f.Has("seize") || f.Has("charge") || f.Has("force") || f.Has("search")));
}
