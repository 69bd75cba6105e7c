using Undercolor.Cases;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks once for the day, the year and the State that a time limit is worked out from.</summary>
internal sealed class LimitationsUnknown : IRule
{
    public string Id => "UC1012";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Case.Facts.FirstOrDefault(context.IsViolation) is not { } act) yield break;
        var dates = context.Passages.Where(p => p.IsAllegation).SelectMany(p => DateWords.In(context.Text, p.Span, context.Lexicon.Months)).ToList();
        if (Lacking(dates, StateIsKnown(context)) is { } lacking)
            yield return Findings.Make(Place(context, act), [], ("phrase", lacking), ("limit", TimeLimits.WithoutDay(context)));
    }

    private static bool StateIsKnown(RuleContext context) =>
        context.Law.State is not null || context.Passages.Any(p => Phrases.Has(context.Text, p.Span, context.Lexicon.States));

    private static string? Lacking(List<DateWords> dates, bool state) => (Day: dates.Any(d => d.HasDay), Year: dates.Any(d => d.HasYear), state) switch
    {
        (true, true, true) => null,
        (true, true, false) => "the State",
        (false, true, true) => "the day of the event",
        (true, false, true) => "the year of the event",
        (false, false, true) => "the day and the year of the event",
        (false, true, false) => "the day of the event and the State",
        (true, false, false) => "the year of the event and the State",
        (false, false, false) => "the day and the year of the event and the State",
    };

    /// <summary>The words of time in the sentence of the act; the sentence where it has none.</summary>
    private static Pinpoint Place(RuleContext context, Fact act)
    {
        var passage = context.PassageOf(act);
        if (DateWords.In(context.Text, passage.Span, context.Lexicon.Months).FirstOrDefault() is { Span.Length: > 0 } date) return passage.Part(date.Span);
        return Phrases.First(context.Text, passage.Span, context.Cues("vague-times")) is { } vague ? passage.Part(vague) : passage.At;
    }
}
