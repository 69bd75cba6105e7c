using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Drafting.Complaint;

/// <summary>One count: a right, one defendant, one or more plaintiffs.</summary>
/// <param name="Statements">Ids of the statements that the count uses, in the order of the file.</param>
internal sealed record PlannedCount(string Id, CaseClaim Claim, CasePerson Defendant, IReadOnlyList<CasePerson> Plaintiffs, IReadOnlyList<string> Statements);

/// <summary>Which statements each count uses. It follows the ids of the file and no law: what the defendant did, where the defendant was and what that person knew; what these hang
/// on; what took the right away; the harm that came of it.</summary>
internal sealed class CountPlan(DraftDesk desk)
{
    private readonly Dictionary<string, CaseStatement> _byId = desk.File.Statements.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);

    public IReadOnlyList<PlannedCount> Counts()
    {
        var counts = new List<PlannedCount>();
        for (var i = 0; i < desk.File.Claims.Count; i++)
        {
            var claim = desk.File.Claims[i];
            var against = claim.Against.IsEmpty ? desk.Defendants.ToList() : desk.Members(claim.Against).ToList();
            var plaintiffs = claim.Plaintiffs.IsEmpty ? desk.Plaintiffs.ToList() : desk.Members(claim.Plaintiffs).ToList();
            foreach (var defendant in against) counts.Add(new($"{CaseKeys.Item("claims", i)}:{defendant.Id}", claim, defendant, plaintiffs, Used(claim, defendant, against)));
        }
        return counts;
    }

    private List<string> Used(CaseClaim claim, CasePerson defendant, IReadOnlyList<CasePerson> against)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var own = desk.File.Statements.Where(s => InIncident(claim, s) && (Does(s, defendant) || IsAbout(s, defendant))).ToList();
        foreach (var statement in own) Add(used, statement.Id);
        foreach (var id in claim.Deprivation) Add(used, id);
        if (claim.Deprivation.IsEmpty) foreach (var wrong in Wrongs(claim, defendant, against, own)) Add(used, wrong.Id);
        foreach (var reason in desk.File.Statements.OfType<CaseStatement.WhyUnknown>().Where(w => desk.Members(w.Of).Contains(defendant))) used.Add(reason.Id);
        foreach (var injury in desk.File.Statements.OfType<CaseStatement.Injury>().Where(i => i.From.Any(used.Contains))) used.Add(injury.Id);
        return [.. desk.File.Statements.Select(s => s.Id).Where(used.Contains)];
    }

    /// <summary>What other defendants of the claim did to a plaintiff, where this defendant answers for a part in it.</summary>
    private IEnumerable<CaseStatement> Wrongs(CaseClaim claim, CasePerson defendant, IReadOnlyList<CasePerson> against, List<CaseStatement> own) =>
        own.Exists(s => s is CaseStatement.Event e && Does(s, defendant) && HitsPlaintiff(e)) ? []
        : desk.File.Statements.OfType<CaseStatement.Event>().Where(e => InIncident(claim, e) && HitsPlaintiff(e) && desk.Members(e.Who).Any(p => against.Contains(p)));

    private bool HitsPlaintiff(CaseStatement.Event e) => e.To is { } to && desk.Members(to).Any(p => p.IsPlaintiff);

    private bool InIncident(CaseClaim claim, CaseStatement statement) => claim.Incident.Length == 0 || desk.File.IncidentOf(statement) is not { } incident || incident.Id == claim.Incident;

    private bool Does(CaseStatement statement, CasePerson person) => statement is not CaseStatement.Injury && desk.Members(statement.Who).Contains(person);

    /// <summary>Others told, ordered, supervised or misled this person, or this person carried out their policy.</summary>
    private bool IsAbout(CaseStatement statement, CasePerson person) => statement switch
    {
        CaseStatement.Event e => e.To is { } to && desk.Members(to).Contains(person) || e.Decision is { } decision && desk.Members(decision.By).Contains(person),
        CaseStatement.Order o => desk.Members(o.To).Contains(person),
        CaseStatement.Policy p => desk.Members(p.AppliedBy).Contains(person),
        _ => false,
    };

    /// <summary>A statement and what it hangs on by an id.</summary>
    private void Add(HashSet<string> used, string id)
    {
        if (!_byId.TryGetValue(id, out var statement) || !used.Add(id)) return;
        if (statement.When is { Relation: not null, Anchor: var anchor } && statement is not CaseStatement.Knowledge { When.Relation: TimeRelation.Before }) Add(used, anchor);
        foreach (var other in statement switch
        {
            CaseStatement.Order o => o.CarriedOutBy.AsEnumerable(),
            CaseStatement.Knowledge k => k.Foresaw.Concat(k.ReasonToKnow).Concat(k.Danger),
            CaseStatement.Supervision s => desk.File.Statements.Where(x => x is CaseStatement.Event e && desk.Members(x.Who).Any(desk.Members(s.Over).Contains) && HitsPlaintiff(e)).Select(x => x.Id),
            CaseStatement.Policy p => desk.File.Statements.Where(x => x is CaseStatement.Event e && desk.Members(x.Who).Any(desk.Members(p.AppliedBy).Contains) && HitsPlaintiff(e)).Select(x => x.Id),
            _ => [],
        }) Add(used, other);
    }
}
