using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Causation;

/// <summary>Looks once for a set phrase of cause in a text where no sentence shows an act and what it did.</summary>
internal sealed class CausalLinkConclusory : IRule
{
    public string Id => "UC4004";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Passages.Any(p => p.IsAllegation && ShowsLink(context, p))
            ? []
            : Findings.Once(context.Passages.Where(p => p.IsAllegation)
                .Select(p => (Passage: p, Words: Phrases.First(context.Text, p.Span, context.Cues("causal-phrases")))).Where(p => p.Words is not null)
                .Select(p => Findings.Make(p.Passage.Part(p.Words!.Value), Charged(context, p.Passage), ("quote", p.Words.Value.Of(context.Text)))));

    private static Text.EquatableArray<string> Charged(RuleContext context, Passage passage) =>
        context.IdsOf(context.Names.In(passage.Span).Select(n => n.Person).Distinct());

    /// <summary>A wrong with what it did in the same sentence, in words that are no set phrase.</summary>
    private static bool ShowsLink(RuleContext context, Passage passage) =>
        !Phrases.Has(context.Text, passage.Span, context.Cues("causal-phrases")) && Phrases.Has(context.Text, passage.Span, context.Cues("link-words"))
        && context.FactsOf[passage.Sentence.Index].Any(f => context.IsViolation(f) || f.Actors.IsOne && !Conduct.ByPlaintiff(context, f) && context.IsConduct(f));
}
