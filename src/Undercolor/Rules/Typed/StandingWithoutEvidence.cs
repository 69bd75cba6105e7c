using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at facts that are said to be testified or supported and name no evidence.</summary>
internal sealed class StandingWithoutEvidence : IRule
{
    public string Id => "UC8008";

    public IEnumerable<Finding> Find(RuleContext context) =>
        Statements.Of(context).Where(s => s.Standing is Standing.Testified or Standing.Supported && !s.Sources.Any(x => x is FactSource.Evidence))
            .Select(s => Findings.Make(Statements.At(context, s), [], ("phrase", Words<Standing>.Of(s.Standing))));
}
