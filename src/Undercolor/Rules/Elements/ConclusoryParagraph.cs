using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks at paragraphs that hold conclusions only, about people of whom no fact is stated anywhere.</summary>
internal sealed class ConclusoryParagraph : IRule
{
    public string Id => "UC3001";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var paragraph in context.Passages.Where(p => p.IsAllegation).GroupBy(p => p.Place))
        {
            if (!paragraph.All(p => IsConclusion(context, p))) continue;
            var (passage, people) = paragraph.Select(p => (p, Charged(context, p))).FirstOrDefault(p => p.Item2.Count > 0);
            if (passage is not null) yield return Findings.Make(passage.At, context.IdsOf([.. people]), ("defendant", Findings.List(people)));
        }
    }

    private static bool IsConclusion(RuleContext context, Passage passage)
    {
        var facts = context.FactsOf[passage.Sentence.Index].ToList();
        return facts.Count > 0 && facts.All(f => f.IsConclusion || f.Has("label"));
    }

    /// <summary>The defendants whom the sentence charges and of whom no paragraph states a fact that it could sum up.</summary>
    private static List<Person> Charged(RuleContext context, Passage passage) =>
        [.. context.FactsOf[passage.Sentence.Index].SelectMany(f => f.Actors.Certainty == ActorCertainty.Sure ? f.Actors.Members : []).Distinct()
            .Select(m => context.Case[m]).Where(p => p is { IsDefendant: true, Kind: PartyKind.NaturalPerson } && !context.OwnConduct(p).Any())];
}
