using Undercolor.Text;

namespace Undercolor.Doctrine;

/// <summary>The time limit of one State.</summary>
/// <param name="State">Postal code.</param>
/// <param name="Name">As written out.</param>
/// <param name="Periods">By day of accrual; together they cover every day once.</param>
public sealed record StateLimitations(string State, string Name, EquatableArray<LimitationsPeriod> Periods, Imprisonment Imprisonment)
{
    /// <summary>The period of a claim that accrues on this day.</summary>
    public LimitationsPeriod On(DateOnly accrual) => Periods.First(period => period.Accrual.Holds(accrual));
}
