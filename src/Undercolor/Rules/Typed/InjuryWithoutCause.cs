using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at injuries of which the case file does not say from which event they came.</summary>
internal sealed class InjuryWithoutCause : IRule
{
    public string Id => "UC8004";

    public IEnumerable<Finding> Find(RuleContext context) =>
        Statements.Of(context).OfType<CaseStatement.Injury>().Where(i => i.From.IsEmpty).Select(i => Findings.Make(Statements.At(context, i), []));
}
