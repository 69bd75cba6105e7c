using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Participation;

/// <summary>Looks for the word conspiracy in a text that describes no agreement.</summary>
internal sealed class ConspiracyWithoutAgreement : IRule
{
    public string Id => "UC2011";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Case.Facts.Any(IsAgreement) ? [] : Findings.Once(context.Passages.Where(p => p.IsAllegation).Select(p => Report(context, p)).OfType<Finding>());

    /// <summary>Somebody agreed, planned or gave the word; not merely <c>conspired</c>.</summary>
    private static bool IsAgreement(Fact fact) =>
        !fact.IsConclusion && (fact.Kind == FactKind.Agreement && !fact.Has("label") || (fact.Has("agree") || fact.Has("plan")) && !fact.Has("label") && fact.Lemma is not "conspire");

    private static Finding? Report(RuleContext context, Passage passage)
    {
        if (Phrases.First(context.Text, passage.Span, context.Cues("conspiracy-words")) is not { } words) return null;
        var fact = context.FactsOf[passage.Sentence.Index].FirstOrDefault(f => f.Actors.Members.Count > 0 && !Conduct.ByPlaintiff(context, f));
        var members = fact?.Actors.Members ?? context.Names.In(passage.Span).Select(n => n.Person).Where(p => !context.Case[p].IsPlaintiff).Distinct().ToEquatableArray();
        var group = fact?.Actors.Phrase ?? (members.IsEmpty ? "somebody" : Findings.List([.. members.Select(m => context.Case[m])]));
        return Findings.Make(passage.At, context.IdsOf(members), ("group", group), ("verb", words.Of(context.Text)));
    }
}
