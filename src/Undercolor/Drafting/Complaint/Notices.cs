using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Text;

namespace Undercolor.Drafting.Complaint;

/// <summary>What is said before anything is drafted: the last day to file, a criminal case, and what of the file is not in the draft.</summary>
internal static class Notices
{
    public static void Add(NoteWriter notes, DraftDesk desk, IReadOnlyList<PlannedCount> counts)
    {
        TimeLimit(notes, desk, counts);
        if (CriminalForm(desk.File.Criminal?.Status ?? CriminalStatus.None) is { } form) notes.Add(NoteKind.CriminalCase, [], form);
        foreach (var link in desk.File.Links.Where(l => !InjurySection.IsDrafted(l))) notes.Add(NoteKind.Open, [], "link-left-out", ("link", link.Id));
        foreach (var right in counts.Select(c => c.Claim.Right).Distinct())
            if (desk.Request.Tables.Forms.Rights.First(r => r.Right == right).Basis(desk.File.Custody) is { Open.Length: > 0 } basis) notes.Say(NoteKind.Open, basis.Authorities, $"{right}: {basis.Open}");
    }

    private static string? CriminalForm(CriminalStatus status) => status switch
    {
        CriminalStatus.Pending => "notice-pending",
        CriminalStatus.Convicted => "notice-convicted",
        CriminalStatus.DisciplineWithLostTime => "notice-discipline",
        CriminalStatus.None or CriminalStatus.Dismissed or CriminalStatus.Acquitted or CriminalStatus.Overturned or CriminalStatus.DisciplineWithoutLostTime => null,
    };

    private static void TimeLimit(NoteWriter notes, DraftDesk desk, IReadOnlyList<PlannedCount> counts)
    {
        if (desk.Request.Law.Limitations is not { } state)
        {
            notes.Add(NoteKind.TimeLimit, [], "limit-unknown", ("why", notes.Words("limit-why-state")));
            return;
        }
        var limits = counts.Select(c => c.Claim).Distinct().Select(claim => (Claim: claim, Accrual: AccrualDays.Of(desk, claim))).ToList();
        var known = limits.Where(l => l.Accrual.Day is not null).Select(l => (l.Claim, Day: l.Accrual.Day!.Value, l.Accrual.Rule, Period: state.On(l.Accrual.Day!.Value))).ToList();
        if (known.Where(k => k.Period.LastDay(k.Day) is not null).OrderBy(k => k.Period.LastDay(k.Day)).FirstOrDefault() is { Period: { } period } first)
        {
            notes.Add(NoteKind.TimeLimit, [.. period.Authorities, .. first.Rule.Authorities], "limit-known", ("day", Long(period.LastDay(first.Day)!.Value)), ("right", first.Rule.Label.ToLowerInvariant()), ("accrual", Long(first.Day)),
                ("event", notes.Words($"limit-{Words<AccrualEvent>.Of(first.Rule.Starts)}")), ("years", period.Years == 1 ? "1 year" : $"{period.Years!.Value.ToString(CultureInfo.InvariantCulture)} years"), ("state", state.Name), ("statute", period.Statute));
        }
        else notes.Add(NoteKind.TimeLimit, [], "limit-unknown", ("why", known.Count > 0 && known[0].Period.Unknown is { Length: > 0 } unknown ? unknown.TrimEnd('.') : notes.Words("limit-why-day")));
        var open = limits.Where(l => l.Accrual.Day is null).Select(l => l.Claim.Right).Distinct().ToList();
        if (open.Count > 0 && open.Count < limits.Count) notes.Add(NoteKind.TimeLimit, [], "limit-other", ("rights", string.Join(", ", open)));
    }

    private static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
