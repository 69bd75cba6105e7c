using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks at acts under rights with a subjective test, for anything that the person knew or meant, once a person.</summary>
internal sealed class StateOfMindMissing : IRule
{
    public string Id => "UC3004";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople.Where(j => j.Assessment.Ruling is CellResult.Inadequate or CellResult.Unclear && !context.Notice(j.Person).Any())
            .Select(j => (j.Person, Act: ActUnder(context, j.Person, j.Assessment))).Where(f => f.Act is not null)
            .Select(f => Findings.Make(context, context.PassageOf(f.Act!), f.Person, ("verb", Verb(context, f.Act!))))
            .OrderBy(f => f.At!.Span.Start);

    /// <summary>The first act that the right forbids, where the state of mind that the right asks for is not met.</summary>
    private static Fact? ActUnder(RuleContext context, Person person, DefendantAssessment assessment)
    {
        foreach (var right in assessment.Claims.Select(c => context.Law.Right(c.Claim)).OfType<RightModule>().Where(r => r.MentalState != MentalState.Objective))
        {
            var query = new FactQuery(context.View, person).Under(right);
            if (query.Ask(new FactTest.OfRight("conduct", By.Self)) is { Value: ElementValue.Alleged } conduct && !query.Ask(new FactTest.OfRight("fault", By.Self)).IsMet)
                return conduct.Grounds[0];
        }
        return null;
    }

    private static string Verb(RuleContext context, Fact fact)
    {
        var verb = VerbWords.Span(context, fact);
        return fact.Negated ? context.Text[NegationStart(context, fact, verb.Start)..verb.End] : fact.Verb;
    }

    private static int NegationStart(RuleContext context, Fact fact, int verb)
    {
        var before = new Text.TextSpan(fact.At.Span.Start, verb);
        return Phrases.First(context.Text, before, context.Cues("negations"))?.Start ?? verb;
    }
}
