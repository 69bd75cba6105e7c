using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Causation;

/// <summary>Looks at wrongs before which, and beside which, neither a day nor a place is stated; once a paragraph.</summary>
internal sealed class ActWithoutTimeOrPlace : IRule
{
    public string Id => "UC4002";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        var setting = FirstSetting(context);
        return context.Case.Facts.Where(f => f.Actors.Members.Count > 0 && context.IsViolation(f) && context.PassageOf(f).Place + 1 < setting)
            .DistinctBy(f => context.PassageOf(f).Place)
            .Select(f => Findings.Make(context.PassageOf(f).At, context.IdsOf(f.Actors.Members), ("actor", NameOf(context, f.Actors)), ("verb", f.Verb)));
    }

    /// <summary>The first paragraph with a day or a place: it carries forward, and to the paragraph right before it.</summary>
    private static int FirstSetting(RuleContext context) =>
        context.Passages.Where(p => p.IsAllegation && HasSetting(context, p)).Select(p => p.Place).DefaultIfEmpty(int.MaxValue).Min();

    private static bool HasSetting(RuleContext context, Passage passage) =>
        DateWords.In(context.Text, passage.Span, context.Lexicon.Months).Any(d => d.HasDay)
        || context.FactsOf[passage.Sentence.Index].Any(f => f.When is not null || f.Where is not null);

    private static string NameOf(RuleContext context, ActorSet actors) => actors.IsOne ? context.Case[actors.Members[0]].Name : actors.Phrase;
}
