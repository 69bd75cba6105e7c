using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Elements;

/// <summary>Looks once for a defendant's act in a text that names no right and tells no wrong that the reader knows.</summary>
internal sealed class NoRightRecognized : IRule
{
    public string Id => "UC3003";

    public IEnumerable<Finding> Find(RuleContext context)
    {
        if (context.Case.Claims.Any(c => c.Stated) || context.Case.Facts.Any(context.IsWrong)) yield break;
        if (context.Case.Facts.FirstOrDefault(f => IsAct(context, f)) is not { } act) yield break;
        yield return Findings.Make(context, context.PassageOf(act), context.Case[act.Actors.Members[0]]);
    }

    private static bool IsAct(RuleContext context, Fact fact) =>
        fact.Actors.IsOne && context.Case[fact.Actors.Members[0]].IsDefendant && context.IsConduct(fact);
}
