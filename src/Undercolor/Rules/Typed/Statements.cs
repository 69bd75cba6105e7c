using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;
using Undercolor.Timeline;

namespace Undercolor.Rules.Typed;

/// <summary>The statements of the case file, and where the report finds them.</summary>
internal static class Statements
{
    /// <summary>None where a paper was read.</summary>
    public static IEnumerable<CaseStatement> Of(RuleContext context) => context.Typed?.File.Statements ?? [];

    /// <summary>The words of the file that a statement rests on; the whole paragraph where they cannot be told.</summary>
    public static Pinpoint At(RuleContext context, CaseStatement statement) =>
        context.FactsOfNode[statement.Id].FirstOrDefault(f => f.At.SourceStart is not null)?.At ?? Whole(context, statement);

    /// <summary>What a statement about time stands with: the statement, or the incident of a phase; null for a piece of evidence.</summary>
    public static Pinpoint? At(RuleContext context, TimeStatement told)
    {
        if (context.StatementOf.TryGetValue(told.Of, out var statement)) return At(context, statement);
        var incident = context.Typed?.File.Incidents.FirstOrDefault(i => i.Id == told.Of || i.Phases.Any(p => p.Id == told.Of));
        return incident is not null && context.ParagraphOf.TryGetValue(incident.Id, out var paragraph) ? context.Tree.At(paragraph, paragraph.Sentences[0], paragraph.Body) : null;
    }

    private static Pinpoint Whole(RuleContext context, CaseStatement statement)
    {
        var paragraph = context.ParagraphOf[statement.Id];
        return context.Tree.At(paragraph, paragraph.Sentences[0], WordsIn(context, paragraph, statement));
    }

    private static TextSpan WordsIn(RuleContext context, Paragraph paragraph, CaseStatement statement) =>
        Phrases.Find(context.Text, paragraph.Body, statement.Words.Text.Trim().TrimEnd('.'), StringComparison.Ordinal) ?? paragraph.Body;
}
