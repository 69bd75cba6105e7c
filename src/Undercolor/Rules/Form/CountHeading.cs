using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>What the heading of a count says.</summary>
internal static class CountHeading
{
    public static IEnumerable<Section> Counts(RuleContext context) => context.Tree.Sections.Where(s => s.Count > 0 && Headings.IsCount(s.Heading));

    /// <summary>The rights that a heading names, each with its words; of overlapping names the longest.</summary>
    public static IReadOnlyList<(RightModule Right, TextSpan Span)> RightsOf(RuleContext context, Section count)
    {
        var heading = new TextSpan(0, count.Heading.Length);
        var named = context.Law.Rights.SelectMany(r => r.Names.Select(n => (Right: r, Span: Phrases.Find(count.Heading, heading, n))))
            .Where(n => n.Span is not null).Select(n => (n.Right, Span: n.Span!.Value)).ToList();
        return [.. named.Where(n => !named.Any(o => o.Span.Length > n.Span.Length && o.Span.Contains(n.Span))).DistinctBy(n => n.Right.Id).OrderBy(n => n.Span.Start)];
    }
}
