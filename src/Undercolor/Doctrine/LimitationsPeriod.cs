using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The period that § 1983 borrows from a State, for claims that accrue within a term.</summary>
/// <param name="Years">From accrual; null where nobody could verify it.</param>
/// <param name="Statute">The section that gives it; empty where that was not verified.</param>
/// <param name="Caution">What to print with the period; empty for nothing.</param>
/// <param name="Unknown">What nobody could verify, as a sentence; empty where the years are given.</param>
/// <param name="Accrual">Days of accrual, not of filing and not of the law asked for.</param>
public sealed record LimitationsPeriod(int? Years, string Statute, string Caution, string Unknown, EquatableArray<string> Authorities, Term Accrual)
{
    /// <summary>The same day so many years later, without any tolling; February 28 where there is no 29th. Null where the years are not known.</summary>
    public DateOnly? LastDay(DateOnly accrual) => Years is { } years ? accrual.AddYears(years) : null;

    internal static LimitationsPeriod Bind(PackNode node)
    {
        var years = node.Has("years") ? node.Number("years") : (int?)null;
        var period = new LimitationsPeriod(years, node.Optional("statute"), node.Optional("caution"), node.Optional("unknown"), node.Texts("authorities"), Term.Bind(node));
        if (years is null == (period.Unknown.Length == 0)) node.Fail("years", "A period has 'years', or 'unknown' with a sentence that says what nobody could verify.");
        if (years is < 1 or > 20) node.Fail("years", "A period has from 1 to 20 years.");
        if (years is not null && period.Authorities.IsEmpty) node.Fail("authorities", "A period rests on an authority.");
        return period;
    }
}
