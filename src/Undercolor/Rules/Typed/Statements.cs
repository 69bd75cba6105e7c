using Undercolor.Cases;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Typed;

/// <summary>The statements of the case file, and where the report finds them.</summary>
internal static class Statements
{
    /// <summary>None where a paper was read.</summary>
    public static IEnumerable<CaseStatement> Of(RuleContext context) => context.Typed?.File.Statements ?? [];

    /// <summary>The words of the file that a statement rests on; the whole paragraph where they cannot be told.</summary>
    public static Pinpoint At(RuleContext context, CaseStatement statement) =>
        context.Case.Facts.FirstOrDefault(f => f.At.Node == statement.Id && f.At.SourceStart is not null)?.At ?? Whole(context, statement);

    private static Pinpoint Whole(RuleContext context, CaseStatement statement)
    {
        var paragraph = context.Tree.Paragraphs.First(p => p.Node == statement.Id);
        return context.Tree.At(paragraph, paragraph.Sentences[0], WordsIn(context, paragraph, statement));
    }

    private static TextSpan WordsIn(RuleContext context, Paragraph paragraph, CaseStatement statement) =>
        Phrases.Find(context.Text, paragraph.Body, statement.Words.Text.Trim().TrimEnd('.'), StringComparison.Ordinal) ?? paragraph.Body;
}
