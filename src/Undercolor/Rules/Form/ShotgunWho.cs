using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks at counts against everybody, and at who has a part in the right that they name.</summary>
internal sealed class ShotgunWho : IRule
{
    public string Id => "UC1006";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        var counts = CountHeading.Counts(context).ToList();
        if (counts.Count < 2 || context.Case.Defendants.Count() < 2) yield break;
        foreach (var count in counts)
        {
            if (Phrases.First(count.Heading, new(0, count.Heading.Length), context.Cues("group-in-heading")) is not { } group) continue;
            if (CountHeading.RightsOf(context, count) is not [var (right, _), ..]) continue;
            var without = context.JudgedPeople.Where(j => !HasPart(context, j.Person, j.Assessment, right)).Select(j => j.Person).ToArray();
            if (without.Length == 0) continue;
            var span = new TextSpan(count.HeadingSpan.Start + group.Start, count.HeadingSpan.Start + group.End);
            yield return Findings.Make(Places.Of(context.Tree, span), context.IdsOf(without), ("group", span.Of(context.Text)), ("title", TitleOf(count, group)));
        }
    }

    private static bool HasPart(RuleContext context, Person person, DefendantAssessment assessment, RightModule right) =>
        assessment.Claims.Any(c => c.Claim == right.Id && c.Result == CellResult.Adequate)
        || new FactQuery(context.View, person).Under(right).Ask(new FactTest.OfRight("conduct", By.Self)).Value is ElementValue.Alleged or ElementValue.Unclear;

    private static string TitleOf(Section count, TextSpan group)
    {
        var title = count.Heading[..group.Start].TrimEnd(' ', ',', '(', '-', '–', '—', ':');
        return title.EndsWith("against", StringComparison.OrdinalIgnoreCase) ? title[..^"against".Length].TrimEnd(' ', ',', '(', '-', '–', '—', ':') : title;
    }
}
