using System.Globalization;
using Undercolor.Analysis;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Says the State's period for the event, where the text tells both the State and the day.</summary>
internal static class TimeLimits
{
    /// <summary>The earliest day in a sentence that tells of a violation. Null where no such sentence has a whole date, or the State is unknown.</summary>
    public static TimeLimit? Of(RuleContext context)
    {
        if (context.Law.Limitations is not { } state || Event(context) is not { } at) return null;
        var period = state.On(at.Day);
        return new(state.State, at.Day, period.Years, period.LastDay(at.Day), Says(context.Law.AsOf, state, period, at.Day), period.Authorities, at.Words);
    }

    /// <summary>What is known of the State's period where no day is; empty where the State is unknown.</summary>
    public static string WithoutDay(RuleContext context) =>
        context.Law.Limitations is not { } state ? ""
        : state.Periods is [{ Years: { } years } only] ? $" Under {state.Name} law as of {Long(context.Law.AsOf)}, it is {Count(years)} from accrual{Section(only)}; no last day is given, because the day is not known."
        : $" Under {state.Name} law as of {Long(context.Law.AsOf)}, no last day is given; which period holds turns on the day of accrual or was not verified.";

    private static (DateOnly Day, Pinpoint Words)? Event(RuleContext context)
    {
        var ofIncidents = new Dictionary<int, (DateOnly Day, Pinpoint Words)>();
        return context.Case.Facts.Where(context.IsViolation)
            .SelectMany(f => Days(context, context.PassageOf(f)).DefaultIfEmpty(ofIncidents.TryGetValue(f.Incident, out var known) ? known : ofIncidents[f.Incident] = OfIncident(context, f.Incident)))
            .Where(d => d.Day != default).Select(d => ((DateOnly, Pinpoint)?)d).MinBy(d => d!.Value.Item1);
    }

    /// <summary>A case file tells the day once, for all that happened in one incident.</summary>
    private static (DateOnly Day, Pinpoint Words) OfIncident(RuleContext context, int incident) =>
        context.Typed is { File.Incidents: var told } && incident >= 0 && incident < told.Count
            ? Days(context, context.Passages.First(p => p.Paragraph.Node == told[incident].Id)).FirstOrDefault() : default;

    private static IEnumerable<(DateOnly Day, Pinpoint Words)> Days(RuleContext context, Passage passage)
    {
        foreach (var words in DateWords.In(context.Text, passage.Span, context.Lexicon.Months))
            if (words.Day(context.Text) is { } day) yield return (day, passage.Part(words.Span));
    }

    private static string Says(DateOnly asOf, StateLimitations state, LimitationsPeriod period, DateOnly accrual)
    {
        var law = $"Under {state.Name} law as of {Long(asOf)}";
        if (period.Years is not { } years) return $"{law}, no period is given. {period.Unknown}";
        var assumed = $"assumption: accrual on {Long(accrual)}, the day of the event, and no tolling";
        return $"{law}, {Count(years)} from accrual ({assumed}): {Long(period.LastDay(accrual)!.Value)}{Section(period)}. {period.Caution}".TrimEnd()
            + " A claim about a prosecution, or one that a conviction blocks, may start later.";
    }

    private static string Section(LimitationsPeriod period) => period.Statute.Length == 0 ? "" : $", {period.Statute}";

    private static string Count(int years) => years == 1 ? "1 year" : string.Create(CultureInfo.InvariantCulture, $"{years} years");

    private static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
