using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Defendants under a placeholder name, and whether the text describes them.</summary>
internal static class DoeDescription
{
    public static IEnumerable<Person> Does(RuleContext context) => context.Case.Defendants.Where(d => d.Identified == Identified.Doe);

    /// <summary>A sentence that names this person gives a look, a post, a car, a number.</summary>
    public static bool IsDescribed(RuleContext context, Person person) =>
        context.Passages.Any(p => p.IsAllegation && context.Names.Names(p.Span, person) && Phrases.Has(context.Text, p.Span, context.Cues("describes")));
}
