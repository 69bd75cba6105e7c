using Undercolor.Cases;

namespace Undercolor.Drafting.Complaint;

/// <summary>Where each statement of the file is told: with the facts, with the part of a defendant, or with the injuries. Each is told once.</summary>
internal sealed class StatementPlan
{
    private readonly ILookup<string, CaseStatement> _parts;

    public StatementPlan(DraftDesk desk)
    {
        var order = Chronology.Of(desk.File).Select(r => r.Statement).ToList();
        order.AddRange(desk.File.Statements.Where(s => !order.Contains(s)));
        var reasons = order.OfType<CaseStatement.WhyUnknown>().ToList();
        var facts = new List<CaseStatement>();
        foreach (var statement in order.Where(s => s is CaseStatement.Event or CaseStatement.Order or CaseStatement.Agreement || s is not (CaseStatement.WhyUnknown or CaseStatement.Injury) && OwnerOf(desk, s) is null))
        {
            facts.Add(statement);
            foreach (var reason in reasons.Where(r => r.Of.Any(statement.Who.Contains)).ToList())
            {
                facts.Add(reason);
                reasons.Remove(reason);
            }
        }
        Facts = [.. facts, .. reasons];
        Injuries = [.. order.OfType<CaseStatement.Injury>()];
        _parts = order.Where(s => s is not CaseStatement.Injury && !Facts.Contains(s)).ToLookup(s => OwnerOf(desk, s)!.Id, StringComparer.Ordinal);
    }

    /// <summary>In the order of time; a reason why nobody can be told follows what it is about.</summary>
    public IReadOnlyList<CaseStatement> Facts { get; }

    public IReadOnlyList<CaseStatement.Injury> Injuries { get; }

    /// <summary>What is told of one defendant only: where that person was, what that person knew, whom that person led.</summary>
    public IEnumerable<CaseStatement> PartOf(CasePerson defendant) => _parts[defendant.Id];

    /// <summary>The first defendant who did it, or of whom it cannot be told; null for none.</summary>
    public static CasePerson? OwnerOf(DraftDesk desk, CaseStatement statement) => desk.Members(statement is CaseStatement.WhyUnknown reason ? reason.Of : statement.Who).FirstOrDefault(p => p.IsDefendant);
}
