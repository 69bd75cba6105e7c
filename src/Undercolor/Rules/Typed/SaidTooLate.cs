using Undercolor.Cases;
using Undercolor.Rules.Passages;
using Undercolor.Timeline;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at orders given after the act that carried them out, and at foresight that came after what it foresaw.</summary>
internal sealed class SaidTooLate : IRule
{
    public string Id => "UC8012";

    public IEnumerable<Finding> Find(RuleContext context) => context.Times is not { } times ? [] : TooLate.Of(times).Select(late =>
    {
        var act = Statements.At(context, late.Act);
        return Findings.Make(Statements.At(context, late.Said), [], ("place", act.Cite), ("phrase", late.Said is CaseStatement.Order ? "carried it out" : "this person foresaw")) with { Related = [act] };
    });
}
