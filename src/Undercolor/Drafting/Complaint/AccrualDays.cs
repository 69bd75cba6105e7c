using Undercolor.Cases;
using Undercolor.Doctrine;

namespace Undercolor.Drafting.Complaint;

/// <summary>When the claims of a case file can have accrued.</summary>
internal static class AccrualDays
{
    /// <summary>The earliest day on which the claim can have accrued, as far as the file tells days.</summary>
    public static (DateOnly? Day, AccrualRule Rule) Of(DraftDesk desk, CaseClaim claim)
    {
        var rule = desk.Request.Tables.AccrualOf(claim.Right, desk.Request.Law.AsOf) ?? desk.Request.Tables.AccrualOf("other", desk.Request.Law.AsOf)!;
        return (rule.Starts switch
        {
            AccrualEvent.Event or AccrualEvent.Knowledge or AccrualEvent.LegalProcess => FirstDay(desk, claim),
            AccrualEvent.FavorableTermination => desk.File.Criminal?.Ended?.Day,
            AccrualEvent.Invalidation or AccrualEvent.StateProcessEnds => null,
        }, rule);
    }

    private static DateOnly? FirstDay(DraftDesk desk, CaseClaim claim)
    {
        var rows = Chronology.Of(desk.File).Where(r => r.Day is not null && r.Statement is CaseStatement.Event or CaseStatement.Order).ToList();
        var own = rows.Where(r => claim.Deprivation.IsEmpty ? desk.Members(r.Statement.Who).Any(p => p.IsDefendant && (claim.Against.IsEmpty || claim.Against.Contains(p.Id))) && (claim.Incident.Length == 0 || desk.File.IncidentOf(r.Statement)?.Id == claim.Incident)
            : claim.Deprivation.Contains(r.Statement.Id)).Select(r => r.Day).Min();
        return own ?? desk.File.Incidents.Where(i => claim.Incident.Length == 0 || i.Id == claim.Incident).Select(i => i.Date?.Day).Min();
    }
}
