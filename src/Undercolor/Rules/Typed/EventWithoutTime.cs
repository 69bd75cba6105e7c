using Undercolor.Cases;
using Undercolor.Rules.Passages;

namespace Undercolor.Rules.Typed;

/// <summary>Looks at happenings that have no time of their own and stand in no incident with a date; told once.</summary>
internal sealed class EventWithoutTime : IRule
{
    public string Id => "UC8002";

    public IEnumerable<Finding> Find(RuleContext context) =>
        Findings.Once(Statements.Of(context).Where(s => Happens(s) && !HasTime(context.Typed!.File, s)).Select(s => Findings.Make(Statements.At(context, s), [])));

    private static bool Happens(CaseStatement statement) => statement is CaseStatement.Event { Kind: not (Doctrine.FactKind.Conclusion or Doctrine.FactKind.Argument) } or CaseStatement.Order or CaseStatement.Agreement or CaseStatement.Presence;

    private static bool HasTime(CaseFile file, CaseStatement statement) =>
        statement.When is { IsWordsOnly: false } || file.IncidentOf(statement) is { } incident && (incident.Date is { IsWordsOnly: false } || incident.Phases.Any(p => p.Id == statement.Phase && p.From is not null));
}
