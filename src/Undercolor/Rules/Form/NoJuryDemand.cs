using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks for a request for relief in a text that nowhere speaks of a jury.</summary>
internal sealed class NoJuryDemand : IRule
{
    public string Id => "UC1010";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Tree.Caption.JuryDemand || Phrases.Has(context.Text, new(0, context.Text.Length), context.Cues("jury-words"))) yield break;
        if (RequestForRelief(context) is { } place) yield return Findings.Make(Places.Of(context.Tree, place), []);
    }

    /// <summary>The heading of the request, or the words that begin it.</summary>
    private static TextSpan? RequestForRelief(RuleContext context)
    {
        if (context.Tree.Sections.FirstOrDefault(s => s.Kind == SectionKind.Prayer) is { } prayer) return prayer.HeadingSpan;
        return AskedRelief.Money(context) is { } sentence ? Phrases.First(context.Text, sentence.Span, context.Cues("asks")) : null;
    }
}
