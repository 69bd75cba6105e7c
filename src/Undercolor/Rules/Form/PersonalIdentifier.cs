using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Form;

/// <summary>Looks for private numbers, birth dates and the names of children.</summary>
internal sealed class PersonalIdentifier : IRule
{
    public string Id => "UC1007";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Tree.Clean.Blocks
            .SelectMany(b => PrivateNumbers.In(context.Text, b.Span, context.Lexicon))
            .Concat(context.Passages.SelectMany(p => MinorNames.In(context, p)))
            .OrderBy(f => f.Span.Start)
            .Select(f => Findings.Make(Places.Of(context.Tree, f.Span), [], ("title", f.Kind), ("quote", f.Span.Of(context.Text))));
}
