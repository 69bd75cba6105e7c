using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at statements whose words state no fact that the reader knows.</summary>
internal sealed class WordsNotUnderstood : IRule
{
    public string Id => "UC8005";

    public IEnumerable<Finding> Find(RuleContext context) =>
        Statements.Of(context).Where(s => context.Typed!.NotUnderstood.Contains(s.Id))
            .Select(s => Statements.At(context, s)).Select(at => Findings.Make(at, [], ("quote", Findings.Quote(at.Quote))));
}
