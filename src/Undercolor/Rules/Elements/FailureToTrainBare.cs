using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks at bodies blamed for a lack of training, for its content, the notice of it or the link; once a body.</summary>
internal sealed class FailureToTrainBare : IRule
{
    public string Id => "UC3009";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Judged.Where(j => j.Person.Kind != PartyKind.NaturalPerson && j.Assessment.Ruling != CellResult.Adequate)
            .Select(j => (j.Person, At: context.About(j.Person).Where(p => Phrases.Has(context.Text, p.Span, context.Cues("training-words"))).ToList()))
            .Where(f => f.At.Count > 0 && !HasFacts(context, f.At))
            .Select(f => Findings.Make(context, f.At[0], f.Person, ("body", f.Person.Name), ("verb", Words(context, f.At[0]))));

    /// <summary>The paragraphs that speak of training say what was lacking, who knew or what followed.</summary>
    private static bool HasFacts(RuleContext context, List<Passage> training) =>
        context.Passages.Any(p => training.Any(t => Math.Abs(t.Place - p.Place) <= 1) && Phrases.Has(context.Text, p.Span, context.Cues("training-facts")));

    private static string Words(RuleContext context, Passage passage) => Phrases.First(context.Text, passage.Span, context.Cues("training-words"))!.Value.Of(context.Text);
}
