using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks at parties that the text describes as private, for a tie to public power.</summary>
internal sealed class PrivatePartyWithoutTie : IRule
{
    public string Id => "UC3007";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.Case.Defendants.Where(d => PrivateParty.IsPrivate(context, d) && !PrivateParty.IsCareProvider(context, d) && !PrivateParty.IsTied(context, d))
            .Select(d => Findings.AtName(context, d));
}
