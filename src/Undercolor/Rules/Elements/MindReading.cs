using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Elements;

/// <summary>Looks for what somebody knew or meant where no fact says what reached or left that person, once a person.</summary>
internal sealed class MindReading : IRule
{
    public string Id => "UC3002";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople
            .Select(j => (j.Person, Mind: context.Case.Facts.Select(f => Mind(context, f, j)).FirstOrDefault(m => m is not null)))
            .Where(m => m.Mind is not null && !HasGround(context, m.Person))
            .Select(m => Findings.Make(context, m.Mind!.Value.Passage, m.Person, ("quote", m.Mind.Value.Words.Of(context.Text))))
            .OrderBy(f => f.At!.Span.Start);

    private static (Passage Passage, TextSpan Words)? Mind(RuleContext context, Fact fact, (Person Person, DefendantAssessment Assessment) judged)
    {
        if (!fact.Actors.Charges(judged.Person.Id) || fact.Negated) return null;
        var passage = context.PassageOf(fact);
        if (fact.Kind == FactKind.Knowledge && context.Cues("bare-mind-verbs").Contains(fact.Lemma))
            return NamesObjectiveRightsOnly(context) ? null : (passage, VerbWords.Group(context, fact));
        var words = judged.Assessment.Claims.Any(c => context.Law.Right(c.Claim) is { MentalState: not MentalState.Objective })
            ? Phrases.First(context.Text, fact.At.Span, context.Cues("mind-words")) : null;
        return words is { } found ? (passage, found) : null;
    }

    /// <summary>Where the right has an objective test, the state of mind adds nothing. Knowledge that is stated beside no named right is there for a reason.</summary>
    private static bool NamesObjectiveRightsOnly(RuleContext context)
    {
        var named = context.Case.Claims.Where(c => c.Stated).Select(c => context.Law.Right(c.Right)).OfType<RightModule>().ToList();
        return named.Count > 0 && named.All(r => r.MentalState == MentalState.Objective);
    }

    private static bool HasGround(RuleContext context, Person person) =>
        context.Notice(person).Any() || context.AboutHas(person, "obvious-words");
}
