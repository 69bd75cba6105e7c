using Undercolor.Analysis;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Participation;

/// <summary>Looks at people whom the paragraphs name and of whom they state no conduct.</summary>
internal sealed class NoOwnConduct : IRule
{
    public string Id => "UC2005";

    public IEnumerable<Finding> Find(RuleContext context) =>
        context.JudgedPeople
            .Where(j => j.Assessment.Ruling == CellResult.Inadequate && context.Names.NamesAnywhere(j.Person) && !context.OwnConduct(j.Person).Any())
            .Select(j => Findings.AtName(context, j.Person));
}
