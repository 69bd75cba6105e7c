using System.Globalization;
using Undercolor.Doctrine;
using Undercolor.Pleadings;
using Undercolor.Rules.Passages;
using Undercolor.Text;

namespace Undercolor.Rules.Form;

/// <summary>Looks at the heading of each count for two rights side by side.</summary>
internal sealed class ShotgunNotSeparated : IRule
{
    public string Id => "UC1005";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        foreach (var count in CountHeading.Counts(context))
        {
            var rights = CountHeading.RightsOf(context, count);
            var separate = rights.Count - rights.Zip(rights.Skip(1)).Count(pair => !AreSideBySide(context, count, pair.First.Span, pair.Second.Span));
            if (rights.Count > 1 && separate > 1)
                yield return Findings.Make(Places.Of(context.Tree, count.HeadingSpan), [], ("quote", Findings.Quote(count.Heading)), ("count", separate.ToString(CultureInfo.InvariantCulture)));
        }
    }

    /// <summary><c>A and B</c> are two claims; <c>A under B</c>, <c>A in violation of B</c> is one.</summary>
    private static bool AreSideBySide(RuleContext context, Section count, TextSpan first, TextSpan second)
    {
        if (second.Start <= first.End) return false;
        var between = new TextSpan(first.End, second.Start);
        if (Phrases.Has(count.Heading, between, context.Cues("rights-apart"))) return false;
        return Phrases.Find(count.Heading, between, "and") is not null || between.Of(count.Heading).AsSpan().IndexOfAny('&', ',', ';') >= 0 || between.Of(count.Heading).Contains('/', StringComparison.Ordinal);
    }
}
