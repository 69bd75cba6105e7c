using System.Globalization;
using Undercolor.Cases;
using Undercolor.Doctrine;
using Undercolor.Drafting;
using Undercolor.Drafting.Complaint;
using Undercolor.Drafting.Paper;
using Undercolor.Text;

namespace Undercolor.Papers.Dates;

/// <summary>The last day to bring each claim of a case file, on the assumptions that the packs name. Where something is not known, there is no day.</summary>
internal sealed class LimitDates(DraftRequest request)
{
    private readonly DraftDesk _desk = new(request, ["dates", "notices"]);

    /// <summary>One for each right and day of accrual; those with a day first, the earliest first.</summary>
    public EquatableArray<LimitDate> All => request.File.Claims.Select(Of).Distinct().OrderBy(l => l.Day is null).ThenBy(l => l.Day).ToEquatableArray();

    public LimitDate Of(CaseClaim claim)
    {
        var (accrual, rule) = AccrualDays.Of(_desk, claim);
        if (request.Law.Limitations is not { } state) return Unknown(claim, rule, Words("no-state"));
        if (accrual is not { } day) return Unknown(claim, rule, Words("no-day"));
        var period = state.On(day);
        if (period.LastDay(day) is not { } last) return Unknown(claim, rule, period.Unknown.TrimEnd('.'), period.Authorities);
        EquatableArray<string> assumptions =
        [
            Words("accrual", ("day", Long(day)), ("event", Words($"limit-{Words<AccrualEvent>.Of(rule.Starts)}"))),
            Words("period", ("years", new Period(period.Years!.Value, PeriodUnit.Years).ToString()), ("state", state.Name), ("statute", period.Statute.Length > 0 ? period.Statute : Words("no-period", ("why", state.Name)))),
            Words("no-stop"), Words("no-roll"),
        ];
        return new(claim.Right, rule.Label, last, assumptions, string.Join(' ', new[] { period.Caution, rule.Unknown }.Where(c => c.Length > 0)), [.. period.Authorities, .. rule.Authorities]);
    }

    private static LimitDate Unknown(CaseClaim claim, AccrualRule rule, string why, EquatableArray<string> authorities = default) => new(claim.Right, rule.Label, null, [why], "", authorities);

    private string Words(string form, params ReadOnlySpan<(string Slot, string Words)> slots)
    {
        var filled = new Filling[slots.Length];
        for (var i = 0; i < slots.Length; i++) filled[i] = new(slots[i].Slot, [new Piece.Words(slots[i].Words)]);
        return string.Concat(_desk.Clause(form, filled).OfType<Piece.Words>().Select(w => w.Text));
    }

    private static string Long(DateOnly day) => day.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture);
}
