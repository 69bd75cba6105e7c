using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Form;

/// <summary>Looks at the list of defendants in the caption of a complaint.</summary>
internal sealed class CaptionEtAl : IRule
{
    /// <summary>The title of the paper stands within so many characters behind the list.</summary>
    private const int TitleReach = 300;

    public string Id => "UC1001";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Tree.Caption.EtAl is not { } place || IsOtherPaper(context, place.End) || IsListAttached(context)) yield break;
        yield return Findings.Make(Places.Of(context.Tree, place), [], ("quote", place.Of(context.Text)));
    }

    private static bool IsOtherPaper(RuleContext context, int end)
    {
        var title = context.Tree.Caption.Title;
        var behind = new Text.TextSpan(end, Math.Min(context.Text.Length, end + TitleReach));
        return Phrases.First(context.Text, behind, context.Cues("other-papers")) is { } other
            && (title.Length == 0 || Phrases.Find(context.Text, behind, title) is not { } own || other.Start < own.Start);
    }

    private static bool IsListAttached(RuleContext context) =>
        context.Text.Contains("see attached", StringComparison.OrdinalIgnoreCase) && context.Case.Defendants.Any(d => !d.InCaption);
}
